/** Queries of which the one right answer is known, made of the documents with a fixed seed. */
import { stopWords } from '../../../src/reading/stopwords';
import { below, oneOf, type Random, randomFrom } from '../../archive/random';

export interface Document {
  /** As the record knows it. */
  id: number;
  /** Headline or name. */
  title: string;
  text: string;
  isName: boolean;
}

export interface KnownItem {
  query: string;
  id: number;
}

export interface KnownItems {
  name: string;
  items: KnownItem[];
}

const SEED = 19_870_226;
const ASKED = 200;
const SHORTEST_WORD = 4;
/** Letters of the word of a name that is misspelled. */
const SHORTEST_NAME = 6;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Words of headlines and of texts, in any order, and misspelled names; the same for the same documents. */
export function knownItems(documents: readonly Document[]): KnownItems[] {
  const random = randomFrom(SEED);
  const articles = documents.filter(({ isName }) => !isName);
  const names = documents.filter(({ isName }) => isName);
  const words = (count: number, of: (document: Document) => string) =>
    sample(random, articles, (document) => wordsOf(random, of(document), count));
  return [
    { name: 'three words of the headline', items: words(3, ({ title }) => title) },
    { name: 'five words of the text', items: words(5, ({ text }) => text) },
    { name: 'a name', items: sample(random, names, ({ title }) => title) },
    ...[1, 2].map((mistakes) => ({
      name: mistakes === 1 ? 'a name, one letter wrong' : 'a name, two letters wrong',
      items: sample(random, names, ({ title }) => misspelled(random, title, mistakes)),
    })),
  ];
}

/** As many documents as are asked about, each once, with their queries; those of which none can be made are passed by. */
function sample(
  random: Random,
  documents: readonly Document[],
  queryOf: (document: Document) => string | null,
): KnownItem[] {
  const left = [...documents];
  const items: KnownItem[] = [];
  while (items.length < ASKED && left.length > 0) {
    const [document] = left.splice(below(random, left.length), 1);
    const query = queryOf(document!);
    if (query !== null) items.push({ query, id: document!.id });
  }
  return items;
}

function wordsOf(random: Random, text: string, count: number): string | null {
  const stops = stopWords('en')!;
  const all = (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD && !stops.has(word.toLowerCase()),
  );
  const left = [...new Set(all.map((word) => word.toLowerCase()))];
  if (left.length < count) return null;
  return Array.from({ length: count }, () => left.splice(below(random, left.length), 1)[0]!).join(' ');
}

/** A letter put in, left out, changed or swapped with the next one, in the last word. */
function misspelled(random: Random, name: string, mistakes: number): string | null {
  const words = name.split(' ');
  let word = words.pop()!.toLowerCase();
  if (word.length < SHORTEST_NAME || !/^\p{L}+$/u.test(word)) return null;
  const places = new Set<number>();
  while (places.size < mistakes) places.add(below(random, word.length - 1));
  // From the end on, so that one mistake does not move the place of the other.
  for (const place of [...places].sort((a, b) => b - a)) word = withMistake(random, word, place);
  return [...words, word].join(' ');
}

function withMistake(random: Random, word: string, place: number): string {
  const [before, here, after] = [word.slice(0, place), word[place]!, word.slice(place + 1)];
  const letter = oneOf(random, LETTERS);
  return oneOf(random, [
    before + letter + here + after,
    before + after,
    before + letter + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ]);
}
