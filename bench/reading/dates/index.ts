/** How well dates are read, on TempEval-3's training data. */
import path from 'node:path';
import type { Table } from '../../relevance/table';
import type { Missing, Part } from '../part';
import { type DateReader, READERS } from './readers';
import { count, scoresOf, sum } from './score';
import { readTimeMl, type TimedText } from './timeml';

const COLLECTIONS: readonly [folder: string, title: string][] = [
  ['timebank', 'Dates, TimeBank (developed on)'],
  ['aquaint', 'Dates, AQUAINT (held out)'],
];

export const dates: Part = {
  name: 'dates',
  async *measure(data, progress): AsyncIterable<Table | Missing> {
    for (const [name, title] of COLLECTIONS) {
      const folder = path.join(data, 'temporal', name);
      const texts = readTimeMl(folder);
      if (!texts) {
        yield { missing: `${folder} is not there.` };
        continue;
      }
      const rows = READERS.map((reader) => {
        progress(`dates: ${reader.name}`);
        return rowOf(reader, texts);
      });
      yield {
        title: `${title}, ${texts.length} texts`,
        columns: ['', 'relaxed F1', 'strict F1', 'value F1', 'value right', 'ms a text'],
        rows,
      };
    }
  },
};

function rowOf(reader: DateReader, texts: readonly TimedText[]): [string, ...number[]] {
  reader.read(texts[0]?.text ?? '', texts[0]?.publishedOn ?? '');
  const start = performance.now();
  const found = texts.map(({ text, publishedOn }) => reader.read(text, publishedOn));
  const time = (performance.now() - start) / texts.length;
  const counts = texts.map(({ gold }, index) => count(gold, found[index]!));
  const { relaxed, strict, value, accuracy } = scoresOf(sum(counts));
  return [reader.name, relaxed, strict, value, accuracy, time];
}
