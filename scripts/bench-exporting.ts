import { measureExporting } from '../bench/exporting/exporting';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { runToEnd } from './starting/one-line';

/** `npm run bench:exporting -- 10000`: what an export of so many articles costs, and its import. */
runToEnd(async () => {
  ensureSecrets();
  await measureExporting(databaseUrl(), Number(process.argv[3] ?? 10_000));
  process.exit(0);
});
