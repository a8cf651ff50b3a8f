/** Tags of tokens: none, or beginning, inside, last or only one of a name of some type (BILOU; Ratinov and Roth 2009). */

export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof TYPES)[number];

export const OUTSIDE = 0;
export const TAGS = 1 + 4 * TYPES.length;

export type Place = 'B' | 'I' | 'L' | 'U';
const PLACES: readonly Place[] = ['B', 'I', 'L', 'U'];

export function tagOf(type: NameType, place: Place): number {
  return 1 + 4 * TYPES.indexOf(type) + PLACES.indexOf(place);
}

export function placeOf(tag: number): Place | null {
  return tag === OUTSIDE ? null : PLACES[(tag - 1) % 4]!;
}

export function typeOf(tag: number): NameType | null {
  return tag === OUTSIDE ? null : TYPES[Math.floor((tag - 1) / 4)]!;
}

/** Tags that may stand before each. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/** Whether a text may begin, and end, with the tag. */
export const MAY_BEGIN = Array.from({ length: TAGS }, (_, tag) => !continues(tag));
export const MAY_END = Array.from({ length: TAGS }, (_, tag) => !isOpen(tag));

/** Tags of a name of these tokens, `last` included. */
export function markName(tags: Uint8Array | number[], type: NameType, first: number, last: number): void {
  if (first === last) {
    tags[first] = tagOf(type, 'U');
    return;
  }
  tags[first] = tagOf(type, 'B');
  for (let at = first + 1; at < last; at += 1) tags[at] = tagOf(type, 'I');
  tags[last] = tagOf(type, 'L');
}

/** Names as runs of tags, `last` included. */
export function namesOf(tags: ArrayLike<number>): { type: NameType; first: number; last: number }[] {
  const found: { type: NameType; first: number; last: number }[] = [];
  let first = 0;
  for (let at = 0; at < tags.length; at += 1) {
    const place = placeOf(tags[at]!);
    if (place === 'B' || place === 'U') first = at;
    if (place === 'L' || place === 'U') found.push({ type: typeOf(tags[at]!)!, first, last: at });
  }
  return found;
}

function mayFollow(before: number, tag: number): boolean {
  if (!isOpen(before)) return !continues(tag);
  return continues(tag) && typeOf(before) === typeOf(tag);
}

function continues(tag: number): boolean {
  const place = placeOf(tag);
  return place === 'I' || place === 'L';
}

function isOpen(tag: number): boolean {
  const place = placeOf(tag);
  return place === 'B' || place === 'I';
}
