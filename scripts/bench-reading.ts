import { parseArgs } from 'node:util';
import { measureReading } from '../bench/reading';
import { runToEnd } from './starting/one-line';

/** `npm run bench:reading`: how well texts are read, beside peers. `-- dates quotes` measures these parts alone. */
runToEnd(async () => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    options: { data: { type: 'string', default: '../shared/data' } },
    allowPositionals: true,
  });
  await measureReading({
    data: values.data,
    parts: positionals,
    progress: (what) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
    },
  });
});
