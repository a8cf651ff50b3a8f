import { rebuildRecord } from '../src/record/rebuild';
import { withProgress, withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

/** `npm run record:rebuild`: builds the record again from the documents. Safe while others serve. */
runToEnd(async () => {
  await withStrapi((strapi) =>
    withProgress('Building the record', (onProgress) => rebuildRecord(strapi, onProgress)),
  );
  console.log('The record says what the published articles say.');
  process.exit(0);
});
