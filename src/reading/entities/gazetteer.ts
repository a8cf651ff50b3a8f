/** The archive's own names, made ready to be found in texts: by a trie of words, by sound, by family name, by initials. */
import { capitalsOf } from '../../look-alikes/compare';
import { type NamedEntity, type NameNode, namesFrom, nameTrie } from '../name-trie';
import { nameWords } from '../name-words';
import { romanize, romanSound } from '../romanize';

/** A person or an organization of the archive. */
export interface KnownEntity {
  id: string;
  kind: 'person' | 'organization';
  name: string;
  otherNames?: readonly string[];
  abbreviation?: string | null;
  /** What is told of it, to tell two of one name apart: titles, names of those it goes with, places. */
  context?: readonly string[];
}

/** How a text names it. */
export type Basis = 'name' | 'other name' | 'abbreviation' | 'romanization';

/** A place in a text where names of the archive stand. */
export interface KnownName {
  start: number;
  end: number;
  entities: { entity: KnownEntity; basis: Basis }[];
}

export interface Gazetteer {
  /** The longest known names, in order and without overlap. Linear in the text, times the longest name's words. */
  find(text: string): KnownName[];
  /** Those that may be meant by a name that is written otherwise. A bounded number. */
  similar(name: string): KnownEntity[];
}

const MOST_SIMILAR = 30;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Made once for many texts: linear in the names. */
export function makeGazetteer(entities: readonly KnownEntity[]): Gazetteer {
  const root = nameTrie(entities.flatMap(namesOf));
  const byLikeness = new Map<string, KnownEntity[]>();
  for (const entity of entities) {
    for (const key of new Set(allNames(entity).flatMap((name) => likenesses(name)))) {
      const like = byLikeness.get(key);
      if (!like) byLikeness.set(key, [entity]);
      else if (like.length < MOST_SIMILAR) like.push(entity);
    }
  }
  return {
    find: (text) => findKnown(root, entities, text),
    similar: (name) => {
      const found = new Set(likenesses(name).flatMap((key) => byLikeness.get(key) ?? []));
      return [...found].slice(0, MOST_SIMILAR);
    },
  };
}

function allNames({ name, otherNames = [], abbreviation }: KnownEntity): string[] {
  return [name, ...otherNames, ...(abbreviation ? [abbreviation] : [])];
}

function namesOf(entity: KnownEntity, index: number): NamedEntity[] {
  const { name, otherNames = [], abbreviation } = entity;
  const named = (basis: Basis, names: readonly string[]) => ({ key: `${index} ${basis}`, names: [...names] });
  const foreign = allNames(entity).filter((one) => OTHER_SCRIPT.test(one));
  return [
    named('name', [name]),
    named('other name', otherNames),
    named('abbreviation', abbreviation ? [abbreviation] : []),
    named('romanization', foreign.map(romanized)),
  ];
}

function romanized(name: string): string {
  return romanize(name).replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function findKnown(root: NameNode, entities: readonly KnownEntity[], text: string): KnownName[] {
  const words = nameWords(text);
  const found: KnownName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!root.next.has(words[first]!.folded)) continue;
    const start = words[first]!.start;
    let longest: KnownName | null = null;
    let last = first;
    for (const end of namesFrom(root, words, first)) {
      const keys = new Map<number, Basis>();
      for (const { key } of end.entries) {
        const space = key.indexOf(' ');
        const index = Number(key.slice(0, space));
        if (!keys.has(index)) keys.set(index, key.slice(space + 1) as Basis);
      }
      const named = [...keys].map(([index, basis]) => ({ entity: entities[index]!, basis }));
      longest = { start, end: endOf(text, words[end.last]!.end, named), entities: named };
      last = end.last;
    }
    // Words in lower case are no name, whatever an archive holds.
    if (!longest || !/\p{Lu}|\p{Lo}/u.test(text.slice(longest.start, longest.end))) continue;
    found.push(longest);
    first = last;
  }
  return found;
}

/** `Inc.` and `Jr.` keep the full stop that the archive writes. */
function endOf(text: string, end: number, named: KnownName['entities']): number {
  const isStopped =
    text[end] === '.' && named.some(({ entity }) => allNames(entity).some((name) => name.endsWith('.')));
  return isStopped ? end + 1 : end;
}

/** What two ways to write one name share, at least one of them. */
function likenesses(name: string): string[] {
  const sound = romanSound(name);
  const words = sound.match(/[\p{L}\p{N}]+/gu) ?? [];
  const keys = [`sound ${words.join('')}`];
  if (words.length > 0) keys.push(`family ${words.at(-1)}`);
  const capitals = capitalsOf(name);
  if (capitals.length >= 3) keys.push(`capitals ${capitals}`);
  return keys;
}
