/** How two names, or two records, are alike, and why: pure. */
import { fold } from '../reading/fold';
import { romanize, romanSound } from '../reading/romanize';
import { distance } from './distance';

/** What is compared of a person, an organization, a source or a topic. */
export interface Named {
  name: string;
  /** Abbreviation and other names. */
  otherNames: string[];
  abbreviation: string | null;
  wikidataId: string | null;
}

export type ReasonKind =
  | 'sameWikidata'
  | 'sameName'
  | 'otherName'
  | 'abbreviation'
  | 'nameOrder'
  | 'transliteration'
  | 'initials'
  | 'spelling'
  | 'sharedConnections'
  | 'sameDay'
  | 'sameParticipants'
  | 'sameTitle';

export interface Reason {
  kind: ReasonKind;
  /** For the editor. */
  message: string;
  /** How much it says, 0 to 1. */
  weight: number;
}

/**
 * Why two records may be one, the strongest reason first; none where nothing says so, or where two Wikidata ids tell
 * them apart.
 */
export function alike(one: Named, other: Named): Reason[] {
  if (one.wikidataId && other.wikidataId) {
    if (one.wikidataId !== other.wikidataId) return [];
    return [reason('sameWikidata', `Same Wikidata id ${one.wikidataId}`, 1), ...byNames(one, other)];
  }
  return byNames(one, other);
}

function byNames(one: Named, other: Named): Reason[] {
  const own = namesAlike(one.name, other.name);
  if (own) return [own, ...abbreviated(one, other)];
  const shared = sharedName(one, other);
  const found = [...(shared ? [shared] : []), ...abbreviated(one, other)];
  return found.sort((a, b) => b.weight - a.weight);
}

function sharedName(one: Named, other: Named): Reason | null {
  const ours = [one.name, ...one.otherNames];
  const theirs = new Map([other.name, ...other.otherNames].map((name) => [plain(name), name]));
  const found = ours.find((name) => plain(name) !== '' && theirs.has(plain(name)));
  return found ? reason('otherName', `Both are called “${found}”`, 0.85) : null;
}

/** “NATO” and “North Atlantic Treaty Organization”: the capital letters of the one are the other. */
function abbreviated(one: Named, other: Named): Reason[] {
  const short = (named: Named) => [named.abbreviation, named.name].flatMap((name) => name ?? []);
  for (const [brief, long] of [
    [short(one), other],
    [short(other), one],
  ] as const) {
    const capitals = capitalsOf(long.name);
    const found = brief.find((name) => capitals.length >= 3 && name === capitals && name !== long.name);
    if (found) return [reason('abbreviation', `“${found}” abbreviates “${long.name}”`, 0.8)];
  }
  const [ours, theirs] = [one.abbreviation, other.abbreviation];
  return ours && theirs && ours === theirs && ours.length >= 3
    ? [reason('abbreviation', `Both are abbreviated “${ours}”`, 0.6)]
    : [];
}

/** The capital letters of a name. `capitalsSql` says the same. */
export function capitalsOf(name: string): string {
  return name.replace(/[^\p{Lu}]+/gu, '');
}

/** How two names are alike, or null. */
export function namesAlike(one: string, other: string): Reason | null {
  const [a, b] = [plain(one), plain(other)];
  if (!a || !b) return null;
  if (one === other) return reason('sameName', 'Same name', 0.97);
  if (a === b) return reason('sameName', 'Same name; case, accents and punctuation aside', 0.95);
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (inOrder(words) === inOrder(others)) return reason('nameOrder', 'Same words in another order', 0.85);
  const [ours, theirs] = [romanSound(one), romanSound(other)];
  if (letters(ours) === letters(theirs))
    return reason('transliteration', 'Another transliteration of one name', 0.85);
  if (hasOtherScript(one) !== hasOtherScript(other) && distance(letters(ours), letters(theirs), 2) <= 2) {
    return reason('transliteration', 'Looks like the same name in another script', 0.75);
  }
  const initials = withInitials(words, others);
  if (initials) return initials;
  const [x, y] = [letters(romanize(one)), letters(romanize(other))];
  const most = Math.min(x.length, y.length) < 8 ? 1 : 2;
  const off = distance(x, y, most);
  // Two numbers are two things: "Resolution 2231" and "Resolution 2232".
  if (off > most || digits(x) !== digits(y) || Math.min(x.length, y.length) < 5) return null;
  return reason(
    'spelling',
    off === 1 ? 'One letter differs' : `${off} letters differ`,
    off === 1 ? 0.75 : 0.6,
  );
}

/** “S. Lavrov” and “Sergey Lavrov”, “Sergey V. Lavrov” and “Sergey Lavrov”. */
function withInitials(words: string[], others: string[]): Reason | null {
  const [short, long] = words.length <= others.length ? [words, others] : [others, words];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return null;
  const fits = (brief: string, full: string) =>
    brief === full ||
    (brief.length === 1 && full.startsWith(brief)) ||
    (full.length === 1 && brief.startsWith(full));
  if (!fits(short[0]!, long[0]!)) return null;
  const hasInitial = short[0]!.length === 1 || long[0]!.length === 1;
  const middle = long.slice(1, -1);
  const middleInitials = middle.length > 0 && middle.every((word) => word.length === 1);
  if (short.length === long.length && hasInitial)
    return reason('initials', 'Same family name and initial', 0.6);
  return short.length === 2 && !hasInitial && middle.length > 0
    ? reason('initials', 'Same name but for one in the middle', middleInitials ? 0.8 : 0.65)
    : null;
}

function reason(kind: ReasonKind, message: string, weight: number): Reason {
  return { kind, message, weight };
}

/** What counts for a whole, from its reasons: each further one closes half of its part of what is missing. */
export function scoreOf(reasons: readonly Reason[]): number {
  const [first, ...others] = [...reasons].map(({ weight }) => weight).sort((a, b) => b - a);
  const score = others.reduce((sum, weight) => sum + ((1 - sum) * weight) / 2, first ?? 0);
  return Math.round(score * 100) / 100;
}

function wordsOf(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function plain(name: string): string {
  return wordsOf(name).join('');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function digits(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim();
}

function hasOtherScript(name: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name);
}
