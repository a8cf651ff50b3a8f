import { page } from '../page';
import { READER } from '../paths';

export const searchPage = page<null>({
  read: async () => null,
  head: () => ({ title: 'Search', canonical: `${READER}/search` }),
  View: () => <h1>Search</h1>,
});
