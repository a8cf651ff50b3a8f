import { checkRecord, type Difference } from '../src/record/check';
import { withProgress, withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

const SHOWN = 50;

/** `npm run record:check`: exit code 0 where record and documents agree, 1 and a list where they do not. */
runToEnd(async () => {
  const differences = await withStrapi((strapi) =>
    withProgress('Checking the record', (onProgress) => checkRecord(strapi, onProgress)),
  );
  report(differences);
  process.exit(differences.length > 0 ? 1 : 0);
});

function report(differences: Difference[]): void {
  if (differences.length === 0) {
    console.log('Record and documents agree.');
    return;
  }
  for (const { source, operation, line } of differences.slice(0, SHOWN)) {
    console.log(`${operation.padEnd(9)} ${source}  ${JSON.stringify(line)}`);
  }
  console.log(`${differences.length} differences. npm run record:rebuild mends them.`);
}
