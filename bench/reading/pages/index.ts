/** How well the body of a page is taken out of it, beside Readability alone. */
import { performance } from 'node:perf_hooks';
import type { Cell } from '../../relevance/table';
import type { Part } from '../part';
import { readPages } from './data';
import { READERS } from './readers';
import { extractionScore, type Shares, sharesOf } from './shingles';

const NAME = 'pages';

export const pages: Part = {
  name: NAME,
  async *measure(data, progress) {
    const judged = readPages(data);
    if (!judged) return yield { missing: `the pages are not in ${data}.` };
    const shares: Shares[][] = READERS.map(() => []);
    const milliseconds = READERS.map(() => 0);
    let count = 0;
    for (const page of judged) {
      count += 1;
      progress(`${NAME}: ${count}`);
      for (const [index, { read }] of READERS.entries()) {
        const before = performance.now();
        const body = read(page);
        milliseconds[index]! += performance.now() - before;
        shares[index]!.push(sharesOf(page.article, body));
      }
    }
    yield {
      title: `Bodies of ${count} pages, by runs of four words, in per cent`,
      columns: ['reader', 'precision', 'recall', 'F1', 'ms a page'],
      rows: READERS.map(({ name }, index): Cell[] => {
        const { precision, recall, f1 } = extractionScore(shares[index]!);
        return [name, 100 * precision, 100 * recall, 100 * f1, milliseconds[index]! / count];
      }),
    };
  },
};
