/** Makes what reading knows of names: the lists and the model. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { namedText, readConll } from '../../bench/reading/entities/conll';
import { writeModel } from '../../src/reading/entities/model/read';
import { examplesOf, type NamedText } from './examples';
import { makeNewswire } from './newswire';
import { randomOf } from './random';
import { type Trained, type TrainingOptions, train } from './train';
import { makeWordLists, type WordLists } from './word-lists';

export interface Options {
  /** Folder with `names/wikigold.conll.txt`. */
  data: string;
  /** The folder `node_modules` that holds the packages of the lists; null leaves the lists as they are. */
  modules: string | null;
  tell(what: string): void;
}

const LISTS = 'src/reading/entities/lists/names.json';
const MODEL = 'src/reading/entities/model/weights.json';

/** Chosen by what the development data measures. */
export const TRAINING: TrainingOptions = {
  epochs: 5,
  rate: 0.15,
  sparsity: 0.002,
  leastCount: 3,
  dropout: 0.3,
  seed: 1,
};
export const PRECISION = { scale: 0.03, least: 0.1 };
const NEWSWIRE_TEXTS = 1300;
/** How often each real text is seen beside them. */
const REPEATED = 2;
const NEWSWIRE_SEED = 3;
const BLIND_SHARE = 0.25;
const BLIND_SEED = 7;

/** @throws where Wikigold or a package is missing */
export function trainNames({ data, modules, tell }: Options): void {
  if (modules !== null) {
    const lists = makeWordLists(path.resolve(modules));
    writeFileSync(LISTS, JSON.stringify(lists));
    tell(`Written to ${LISTS}. Run this again without --lists, for the model rests on them.`);
    return;
  }
  const file = path.join(data, 'names/wikigold.conll.txt');
  const documents = readConll(file);
  if (!documents) throw new Error(`${file} is not there: the model is trained on Wikigold (CC BY 4.0)`);
  const { weights, transitions } = trainOn(
    documents.map((sentences) => namedText(sentences)),
    (epoch, loss) => tell(`Round ${epoch + 1} of ${TRAINING.epochs}: loss ${loss.toFixed(3)}`),
  );
  const model = JSON.stringify(writeModel(weights, transitions, PRECISION));
  writeFileSync(MODEL, `${model}\n`);
  tell(`Written to ${MODEL}: ${Math.round(model.length / 1024)} kB.`);
}

/** Trains on annotated texts and on the project's own newswire text. */
export function trainOn(texts: readonly NamedText[], progress?: TrainingOptions['progress']): Trained {
  const lists: WordLists = JSON.parse(readFileSync(LISTS, 'utf8'));
  const newswire = makeNewswire(lists, NEWSWIRE_TEXTS, NEWSWIRE_SEED);
  const random = randomOf(BLIND_SEED);
  const examples = [
    ...texts,
    ...Array.from({ length: REPEATED - 1 }, () => texts).flat(),
    ...newswire,
  ].flatMap((text) => examplesOf(text, () => random() < BLIND_SHARE));
  return train(examples, progress ? { ...TRAINING, progress } : TRAINING);
}
