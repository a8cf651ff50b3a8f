import { archiveOf } from '../bench/archive/databases';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { runToEnd } from './starting/one-line';

/** `npm run bench:archive -- 10000`: makes an archive of so many articles, and says where. */
runToEnd(async () => {
  ensureSecrets();
  const articles = Number(process.argv[3] ?? 10_000);
  const started = Date.now();
  const url = await archiveOf(databaseUrl(), articles, (text) => {
    process.stderr.write(`\r\x1b[K${Math.round((Date.now() - started) / 1000)} s  ${text}`);
  });
  console.log(`\n${new URL(url).pathname.slice(1)}`);
  process.exit(0);
});
