import setUpDatabases from '../../support/global-setup';
import { chromiumPath } from './chromium';

/** What the tests of a booted Strapi need, and a browser. */
export default async function globalSetup(): Promise<void> {
  chromiumPath();
  await setUpDatabases();
}
