/**
 * Marks: lexemes that stand among the words of a row and say what else is true of it. They begin with `=`, which no
 * word does, so that no query can ask for them.
 */
import type { DocumentKind } from '../kinds';

/** What can be searched. Sources are found by suggest alone. */
export const SEARCHED = ['article', 'person', 'organization', 'event', 'topic', 'story'] as const;
export type SearchedKind = (typeof SEARCHED)[number];

export function isSearched(kind: DocumentKind): kind is SearchedKind {
  return SEARCHED.some((searched) => searched === kind);
}

const RADIX = 36;
const MILLISECONDS_A_DAY = 86_400_000;
/** Days since the year 0, so that all of them are positive. */
const DAYS_BEFORE_1970 = 719_528;
const LAST_DAY = 3_652_424;

/** Days in a block of each size. */
export const BLOCK_SIZES = [1, 4, 16, 64, 256, 1024, 4096] as const;

/** An event of more days than this is `wide`: it may overlap days that are far from its first. */
export const WIDE_DAYS = 32;
export const WIDE = '=w';

/** It is written in the language of this text search configuration. Three letters tell them apart. */
export const languageMark = (configuration: string) => `=l${configuration.split('_')[1]?.slice(0, 3)}`;

/** It names the document of this key. */
export const keyMark = (key: number) => `=k${key.toString(RADIX)}`;

/** The bits of the number of articles that name it. */
export const popularityMark = (popularity: number) => `=q${popularity}`;

/** A day as a number; infinite and far ones are the first or last that there is. */
export function dayNumber(day: string): number {
  if (day === '-infinity') return 0;
  if (day === 'infinity') return LAST_DAY;
  const number = Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY) + DAYS_BEFORE_1970;
  return Number.isNaN(number) ? 0 : Math.min(LAST_DAY, Math.max(0, number));
}

/** What has a day: articles, and events by their first day. */
export type DatedKind = 'article' | 'event';

/** The blocks of days in which a day lies, one of each size. */
export function dayMarks(kind: DatedKind, day: string): string[] {
  const number = dayNumber(day);
  return BLOCK_SIZES.map((days, size) => blockMark(kind, size, Math.floor(number / days)));
}

/** Blocks of one size that together hold every day of a range, and at most one block more at each end. */
export function rangeMarks(kind: DatedKind, first: number, last: number, most = 16): string[] {
  const found = BLOCK_SIZES.findIndex((days) => (last - first) / days < most - 1);
  const size = found < 0 ? BLOCK_SIZES.length - 1 : found;
  const days = BLOCK_SIZES[size]!;
  const [from, to] = [Math.floor(first / days), Math.floor(last / days)];
  return Array.from({ length: to - from + 1 }, (_, index) => blockMark(kind, size, from + index));
}

function blockMark(kind: DatedKind, size: number, block: number): string {
  return `=${kind === 'event' ? 'e' : ''}${size}${block.toString(RADIX)}`;
}
