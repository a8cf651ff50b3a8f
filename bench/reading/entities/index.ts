/** How well people and organizations are found. */
import path from 'node:path';
import type { Part, PartOptions } from '../part';
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

export const entitiesPart: Part = { name: 'entities', measure };

async function measure(options: PartOptions): Promise<void> {
  const { data, skip, tell } = options;
  const wikigold = readConll(path.join(data, 'names/wikigold.conll.txt'));
  const wikineural = readConll(path.join(data, 'names/wikineural-en-val.conllu'));
  if (!wikigold) skip(`Wikigold is not in ${data}.`);
  if (!wikineural) skip(`WikiNEuRal is not in ${data}.`);
  const eachOf =
    (find: (text: string) => TypedSpan[]): Finder =>
    (texts) =>
      texts.map(({ text }) => find(text));
  const withArchive: Finder = (texts) => {
    const gazetteer = archiveOf(texts);
    return texts.map(({ text }) => withDateline(text, gazetteer));
  };
  if (wikigold) {
    const texts = wikigold.map((sentences) => namedText(sentences));
    table(options, 'Wikigold', texts, [
      ['Dateline, trained on the other four fifths', crossValidated],
      ['compromise', eachOf(withCompromise)],
    ]);
  }
  if (wikineural) {
    // WikiNEuRal tells nothing of documents: each of its sentences is a text.
    const texts = wikineural.flat().map((sentence) => namedText([sentence]));
    table(options, 'WikiNEuRal, English, validation', texts, [
      ['Dateline', eachOf(withDateline)],
      ['Dateline, the archive holds the names', withArchive],
      ['compromise', eachOf(withCompromise)],
    ]);
  }
  if (wikigold) {
    const texts = wikigold.map((sentences) => namedText(sentences));
    tell(
      speeds(texts, [
        ['Dateline', withDateline],
        ['compromise', withCompromise],
      ]),
    );
  }
}

function table(
  { progress, tell }: PartOptions,
  name: string,
  texts: readonly NamedText[],
  finders: readonly [string, Finder][],
): void {
  const rows = finders.map(([finder, find]) => {
    progress(`${name}: ${finder}`);
    return [finder, ...rowOf(texts, find(texts))];
  });
  tell({ title: `People and organizations: ${name}`, columns: COLUMNS, rows });
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
