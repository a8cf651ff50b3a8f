import { chromiumPath } from '../../../scripts/browser/chromium';
import setUpDatabases from '../../support/global-setup';

/** What the tests of a booted Strapi need, and a browser. */
export default async function globalSetup(): Promise<void> {
  chromiumPath();
  await setUpDatabases();
}
