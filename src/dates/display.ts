/** Dates in words: months and days as the reader's language writes them, the words around them in English. */
import { dayFormat, monthFormat, yearFormat } from './date-formats';
import { rangeOfPart } from './range';
import type { DatePart, End, Interval, Reading, Season } from './reading';

const SEASONS: Record<Season, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** What was read, in words; a locale that is not known is read as English. */
export function inWords(reading: Reading, locale: string): string {
  const words = wordsOf(reading, locale);
  return partsOf(reading).some((part) => part.uncertain) ? `${words} (uncertain)` : words;
}

/** The dates that it is made of, open and unknown ends left out. */
export function partsOf(reading: Reading): DatePart[] {
  if (reading.shape === 'date') return [reading.part];
  const members = reading.shape === 'set' ? reading.members : [reading];
  return members
    .flatMap((member) => ('unit' in member ? [member] : [member.from, member.to]))
    .filter((end) => typeof end !== 'string');
}

function wordsOf(reading: Reading, locale: string): string {
  if (reading.shape === 'date') return part(reading.part, locale);
  if (reading.shape === 'interval') return interval(reading, locale);
  const members = reading.members.map((member) =>
    'unit' in member ? part(member, locale) : range(member, locale),
  );
  return listed(members, reading.oneOf ? 'or' : 'and');
}

function interval({ from, to }: Interval, locale: string): string {
  if (from === 'open') return `until ${end(to, locale)}`;
  if (to === 'open') return `since ${end(from, locale)}`;
  if (from === 'unknown') return `until ${end(to, locale)}, beginning unknown`;
  if (to === 'unknown') return `from ${end(from, locale)}, end unknown`;
  return between(from, to, locale);
}

function range({ from, to }: Interval, locale: string): string {
  if (typeof from === 'string') return `${end(to, locale)} or earlier`;
  if (typeof to === 'string') return `${end(from, locale)} or later`;
  return between(from, to, locale);
}

function between(from: DatePart, to: DatePart, locale: string): string {
  const format = sharedFormat(from, to, locale);
  if (format) return format.formatRange(instantOf(from), instantOf(to));
  return `${part(from, locale)} to ${part(to, locale)}`;
}

/** In other languages than English, two dates of one unit are joined as the language joins them. */
function sharedFormat(from: DatePart, to: DatePart, locale: string): Intl.DateTimeFormat | null {
  if (from.unit !== to.unit || from.approximate || to.approximate) return null;
  const format = formatOf(from, locale);
  return format?.resolvedOptions().locale.startsWith('en') ? null : format;
}

function end(value: End, locale: string): string {
  return typeof value === 'string' ? value : part(value, locale);
}

function part(date: DatePart, locale: string): string {
  const words = formatOf(date, locale)?.format(instantOf(date)) ?? inEnglish(date);
  return date.approximate ? `about ${words}` : words;
}

function inEnglish(date: DatePart): string {
  if (date.unit === 'season') return `${SEASONS[date.season]} ${date.year}`;
  if (date.unit === 'decade') return `the ${date.year}s`;
  return `the ${ordinal(Math.floor(date.year / 100) + 1)} century`;
}

function formatOf(date: DatePart, locale: string): Intl.DateTimeFormat | null {
  if (date.unit === 'day') return dayFormat(locale);
  if (date.unit === 'month') return monthFormat(locale);
  return date.unit === 'year' ? yearFormat(locale) : null;
}

function instantOf(date: DatePart): number {
  return Date.parse(rangeOfPart(date).startsOn);
}

function listed(words: string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

function ordinal(value: number): string {
  return `${value}${SUFFIXES[ordinals.select(value)] ?? 'th'}`;
}
