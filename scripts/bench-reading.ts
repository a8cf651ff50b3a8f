import { parseArgs } from 'node:util';
import { measureReading } from '../bench/reading';
import { runToEnd } from './starting/one-line';

/** `npm run bench:reading -- [PART ...]`: how well texts are read, beside packages that do the same. */
runToEnd(async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { data: { type: 'string', default: '../shared/data' } },
  });
  await measureReading({
    data: values.data,
    parts: positionals,
    progress: (what) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
    },
  });
});
