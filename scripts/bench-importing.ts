import { parseArgs } from 'node:util';
import { measureImporting } from '../bench/importing/importing';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { runToEnd } from './starting/one-line';

/** `npm run bench:importing`: what an import costs, beside the Document Service. */
runToEnd(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      data: { type: 'string', default: '../shared/data' },
      count: { type: 'string', default: '2000' },
    },
  });
  ensureSecrets();
  await measureImporting(databaseUrl(), { data: values.data, count: Number(values.count) });
  process.exit(0);
});
