/** How well direct quotes and their speakers are read, on PolNeAR. */
import path from 'node:path';
import type { Table } from '../../relevance/table';
import type { Missing, Part } from '../part';
import { type QuotedText, readPolnear } from './polnear';
import { QUOTE_READERS, type QuoteReader } from './readers';
import { countQuotes, quoteScores, sumQuotes } from './score';

const COLLECTIONS: readonly [folder: string, title: string][] = [
  ['polnear-train', 'Direct quotes, PolNeAR train (developed on)'],
  ['polnear-dev', 'Direct quotes, PolNeAR dev (held out)'],
];

export const quotes: Part = {
  name: 'quotes',
  async *measure(data, progress): AsyncIterable<Table | Missing> {
    for (const [name, title] of COLLECTIONS) {
      const folder = path.join(data, 'quotes', name);
      const texts = readPolnear(folder);
      if (!texts) {
        yield { missing: `${folder} is not there.` };
        continue;
      }
      const rows = QUOTE_READERS.map((reader) => {
        progress(`quotes: ${reader.name}`);
        return rowOf(reader, texts);
      });
      yield {
        title: `${title}, ${texts.length} texts`,
        columns: [
          '',
          'overlap F1',
          'span F1',
          'exact F1',
          'speaker right',
          'precision',
          'recall',
          'ms a text',
        ],
        rows,
      };
    }
  },
};

function rowOf(reader: QuoteReader, texts: readonly QuotedText[]): [string, ...number[]] {
  const start = performance.now();
  const found = texts.map(({ text }) => reader.read(text));
  const time = (performance.now() - start) / texts.length;
  const counts = texts.map((text, index) => countQuotes(text, found[index]!));
  const { overlap, span, exact, speaker, precision, recall } = quoteScores(sumQuotes(counts));
  return [reader.name, overlap, span, exact, speaker, precision, recall, time];
}
