import { parseArgs } from 'node:util';
import { measureRelevance } from '../bench/relevance';
import { runToEnd } from './starting/one-line';

/** `npm run bench:relevance`: how good related articles are, beside their peers. */
runToEnd(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      data: { type: 'string', default: '../shared/data' },
      'without-postgresql': { type: 'boolean', default: false },
    },
  });
  await measureRelevance({
    data: values.data,
    withPostgresql: !values['without-postgresql'],
    progress: (what) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
    },
  });
});
