/** How well people and organizations are found. */
import path from 'node:path';
import type { Table } from '../../relevance/table';
import type { Missing, Part } from '../part';
import { archiveOf } from './archive';
import { type NamedText, namedText, readConll } from './conll';
import { modelOf, withDateline, withModel } from './ours';
import { withCompromise } from './peers';
import { countSpans, type SpanCounts, spanScores, sumCounts, type TypedSpan } from './score';
import { speeds } from './speed';

/** What is found in each of the texts. */
type Finder = (texts: readonly NamedText[]) => TypedSpan[][];

const TYPES = ['PER', 'ORG'];
const FOLDS = 5;
const COLUMNS = ['', ...TYPES.flatMap((type) => [`${type} precision`, `${type} recall`, `${type} F1`])];

export const entities: Part = {
  name: 'entities',
  async *measure(data, progress): AsyncIterable<Table | Missing> {
    const wikigold = readConll(path.join(data, 'names/wikigold.conll.txt'));
    if (wikigold) {
      const texts = wikigold.map((sentences) => namedText(sentences));
      progress('entities: Wikigold');
      yield table('Wikigold', texts, [
        ['Dateline, trained on the other four fifths', crossValidated],
        ['compromise', eachOf(withCompromise)],
      ]);
    } else yield { missing: `Wikigold is not in ${data}.` };
    const wikineural = readConll(path.join(data, 'names/wikineural-en-val.conllu'));
    if (wikineural) {
      // WikiNEuRal tells nothing of documents: each of its sentences is a text.
      const texts = wikineural.flat().map((sentence) => namedText([sentence]));
      progress('entities: WikiNEuRal');
      yield table('WikiNEuRal, English, validation', texts, [
        ['Dateline', eachOf(withDateline)],
        ['Dateline, the archive holds the names', withArchive],
        ['compromise', eachOf(withCompromise)],
      ]);
    } else yield { missing: `WikiNEuRal is not in ${data}.` };
    if (wikigold) {
      const texts = wikigold.map((sentences) => namedText(sentences));
      yield speeds(texts, [
        ['Dateline', withDateline],
        ['compromise', withCompromise],
      ]);
    }
  },
};

function eachOf(find: (text: string) => TypedSpan[]): Finder {
  return (texts) => texts.map(({ text }) => find(text));
}

function withArchive(texts: readonly NamedText[]): TypedSpan[][] {
  const gazetteer = archiveOf(texts);
  return texts.map(({ text }) => withDateline(text, gazetteer));
}

function table(name: string, texts: readonly NamedText[], finders: readonly [string, Finder][]): Table {
  const rows = finders.map(([finder, find]): [string, ...number[]] => [finder, ...rowOf(texts, find(texts))]);
  return { title: `People and organizations: ${name}`, columns: COLUMNS, rows };
}

/** Each text as a model finds it that was trained on other texts. */
function crossValidated(texts: readonly NamedText[]): TypedSpan[][] {
  const found: TypedSpan[][] = texts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(texts.filter((_, index) => index % FOLDS !== fold));
    for (const [index, { text }] of texts.entries())
      if (index % FOLDS === fold) found[index] = withModel(text, model);
  }
  return found;
}

function rowOf(texts: readonly NamedText[], found: readonly TypedSpan[][]): number[] {
  return TYPES.flatMap((type) => {
    const counts: SpanCounts[] = texts.map(({ gold }, index) => countSpans(gold, found[index]!, type));
    const { precision, recall, f1 } = spanScores(sumCounts(counts));
    return [precision, recall, f1];
  });
}
