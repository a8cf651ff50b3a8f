/** What is known of a word or a run of words, as bits. */
import { foldAccents } from '../../fold';
import names from './names.json';
import { BODIES, COMPANIES, MEDIA, TEAMS } from './organizations';

export const FIRST = 1;
export const LAST = 2;
export const OTHER_NAME = 4;
export const PERSON = 8;
export const COUNTRY = 16;
export const DEMONYM = 32;
export const REGION = 64;
export const CITY = 128;
export const ORGANIZATION = 256;
export const BODY = 512;
export const MEDIUM = 1024;
export const COMPANY = 2048;
export const TEAM = 4096;

const LONGEST = 6;

/** A name as `description.ts` has its tokens: `'s` apart, no full stop at the end of a word, digits as 0. */
function asTokens(name: string): string {
  if (!/['.\d]/.test(name)) return name;
  return name
    .replace(/(?<=\w)'s\b/g, " 's")
    .replace(/(?<=^|\s)([^\s.]{2,})\.(?=\s|$)/g, '$1')
    .replace(/\d/g, '0');
}

export interface Known {
  /** Bits of a name, in lower case and its words a space apart; 0 where it is not known. */
  of(name: string): number;
  /** The most words of a known name that begins with this word. */
  longest(word: string): number;
  isCommon(word: string): boolean;
}

let known: Known | undefined;

/** The lists that ship with the project, made ready when first asked for. */
export function knownNames(): Known {
  known ??= load();
  return known;
}

function load(): Known {
  const bits = new Map<string, number>();
  const longest = new Map<string, number>();
  const add = (list: readonly string[], bit: number) => {
    for (const written of list) {
      const name = asTokens(written);
      bits.set(name, (bits.get(name) ?? 0) | bit);
      const space = name.indexOf(' ');
      if (space < 0) continue;
      const words = name.split(' ').length;
      const first = name.slice(0, space);
      if (words <= LONGEST && words > (longest.get(first) ?? 1)) longest.set(first, words);
    }
  };
  add(names.first, FIRST);
  add(names.last, LAST);
  add(names.others, OTHER_NAME);
  add(names.people, PERSON);
  add(names.countries, COUNTRY);
  add(names.demonyms, DEMONYM);
  add(names.regions, REGION);
  add(names.cities, CITY);
  add(names.organizations, ORGANIZATION);
  for (const [list, bit] of [
    [BODIES, BODY],
    [MEDIA, MEDIUM],
    [COMPANIES, COMPANY],
    [TEAMS, TEAM],
  ] as const) {
    add(
      list.map((name) => foldAccents(name).toLowerCase()),
      bit,
    );
  }
  const common = new Set(names.common);
  return {
    of: (name) => bits.get(name) ?? 0,
    longest: (word) => longest.get(word) ?? 1,
    isCommon: (word) => common.has(word),
  };
}
