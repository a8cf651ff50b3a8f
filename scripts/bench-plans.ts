import { archiveOf } from '../bench/archive/databases';
import { plansOf } from '../bench/plans/plans';
import { progress } from '../bench/report';
import { databaseUrl, ensureSecrets } from '../database/embedded';
import { withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

/** `npm run bench:plans -- 100000`: the plans of hot statements on an archive of so many articles, as Markdown. */
runToEnd(async () => {
  ensureSecrets();
  const articles = Number(process.argv[3] ?? 10_000);
  process.env.DATABASE_URL = await archiveOf(databaseUrl(), articles, progress);
  process.env.LOG_LEVEL = 'error';
  const markdown = await withStrapi((strapi) => plansOf(strapi, articles));
  process.stderr.write('\r\x1b[K');
  console.log(markdown);
  process.exit(0);
});
