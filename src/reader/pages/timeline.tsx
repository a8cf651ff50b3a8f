import { page } from '../page';
import { READER } from '../paths';

export const timelinePage = page<null>({
  read: async () => null,
  head: () => ({ title: 'Timeline', canonical: `${READER}/timeline` }),
  View: () => <h1>Timeline</h1>,
});
