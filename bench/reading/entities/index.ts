/** How well people and organizations are found. */
import path from 'node:path';
import type { Part, PartOptions } from '../part';
import { type NamedText, namedText, readConll } from './conll';
import { withCompromise } from './peers';
import { countSpans, type SpanCounts, spanScores, sumCounts, type TypedSpan } from './score';

type Finder = (text: string) => TypedSpan[];

const FINDERS: readonly [string, Finder][] = [['compromise', withCompromise]];
const TYPES = ['PER', 'ORG'];

export const entitiesPart: Part = { name: 'entities', measure };

async function measure({ data, progress, skip, tell }: PartOptions): Promise<void> {
  const corpora: [string, string, boolean][] = [
    ['Wikigold', 'names/wikigold.conll.txt', true],
    ['WikiNEuRal, English, validation', 'names/wikineural-en-val.conllu', false],
  ];
  for (const [name, file, isWhole] of corpora) {
    const documents = readConll(path.join(data, file));
    if (!documents) {
      skip(`${name} is not in ${data}.`);
      continue;
    }
    // WikiNEuRal tells nothing of documents: each of its sentences is a text.
    const texts = isWhole
      ? documents.map((sentences) => namedText(sentences))
      : documents.flat().map((sentence) => namedText([sentence]));
    const rows = FINDERS.map(([finder, find]) => {
      progress(`${name}: ${finder}`);
      return [finder, ...rowOf(texts, find)];
    });
    const columns = TYPES.flatMap((type) => [`${type} precision`, `${type} recall`, `${type} F1`]);
    tell({ title: `People and organizations: ${name}`, columns: ['', ...columns], rows });
  }
}

function rowOf(texts: readonly NamedText[], find: Finder): number[] {
  const counts = new Map<string, SpanCounts[]>(TYPES.map((type) => [type, []]));
  for (const { text, gold } of texts) {
    const found = find(text);
    for (const type of TYPES) counts.get(type)!.push(countSpans(gold, found, type));
  }
  return TYPES.flatMap((type) => {
    const { precision, recall, f1 } = spanScores(sumCounts(counts.get(type)!));
    return [precision, recall, f1];
  });
}
