import { page } from '../page';
import { READER } from '../paths';

export const previewPage = page<null>({
  read: async () => null,
  head: () => ({ title: 'Preview', canonical: READER, hidden: true }),
  View: () => <h1>Preview</h1>,
});
