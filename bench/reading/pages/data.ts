/** Pages with their articles, in the layout of scrapinghub's article-extraction-benchmark. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface JudgedPage {
  id: string;
  html: string;
  address: string | null;
  /** The body as a person took it out of the page. */
  article: string;
}

interface Truth {
  articleBody: string;
  url?: string;
}

/** `pages/ground-truth.json` and `pages/html/<id>.html.gz`, one page in memory at a time; null where they are not there. */
export function readPages(data: string): Iterable<JudgedPage> | null {
  const truth = path.join(data, 'pages', 'ground-truth.json');
  if (!existsSync(truth)) return null;
  const articles = Object.entries(JSON.parse(readFileSync(truth, 'utf8')) as Record<string, Truth>);
  return (function* () {
    for (const [id, { articleBody, url }] of articles) {
      const file = path.join(data, 'pages', 'html', `${id}.html.gz`);
      yield {
        id,
        html: gunzipSync(readFileSync(file)).toString('utf8'),
        address: url ?? null,
        article: articleBody,
      };
    }
  })();
}
