import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveOfSize, withDatabase } from '../bench/peers/databases';
import { measurePeers } from '../bench/peers/measure';
import { markdown } from '../bench/peers/report';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { runToEnd } from './starting/one-line';

/**
 * `node scripts/launch.js bench-peers [--size 10000] [--only strapi,directus] [--subjects 20] [--rounds 10]`, or
 * `--database <name>` for an archive of another name.
 */
runToEnd(async () => {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      size: { type: 'string', default: '10000' },
      database: { type: 'string' },
      only: { type: 'string', default: '' },
      subjects: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '10' },
    },
  });
  ensureSecrets();
  const file = path.join('.tmp', 'bench', `peers-${values.size}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const adminUrl = databaseUrl();
  const measured = await measurePeers({
    adminUrl,
    source: values.database
      ? withDatabase(adminUrl, values.database)
      : await archiveOfSize(adminUrl, Number(values.size)),
    only: values.only.split(',').filter(Boolean),
    subjects: Number(values.subjects),
    rounds: Number(values.rounds),
    onMeasured: (measured) => writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`),
    onProgress: (text) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`),
  });
  console.log(markdown(measured.results, measured.datelineMemory));
  process.exit(0);
});
