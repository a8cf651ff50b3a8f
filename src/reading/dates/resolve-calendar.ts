/** Which weekday, month, season, quarter or day of the year is meant. */
import type { Context } from './context';
import { dateOf, monthText, weekdayOf, yearText } from './days';
import type { Meaning, Which, YearMeant } from './meaning';

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Within so many days the nearest day is meant. Beyond, news speaks of what was, unless it says so. */
const NEAR = 100;
/** The same behind a verb of the past. */
const NEAR_PAST = 60;

/** `YYYY-MM`. Without a word that tells, the present month or the last one of its name; behind "will" the next. */
export function monthValue(month: number, which: Which, { publication, tense, year }: Context): string {
  const now = dateOf(publication);
  if (which === null && year !== null && year !== now.year) return monthText(year, month);
  if (which === 'this') return monthText(now.year, month);
  const isPast = which === 'last' || (which === null && tense !== 'future');
  if (isPast) {
    const isEarlier = which === 'last' ? month < now.month : month <= now.month;
    return monthText(isEarlier ? now.year : now.year - 1, month);
  }
  const isLater = which === 'next' ? month > now.month : month >= now.month;
  return monthText(isLater ? now.year : now.year + 1, month);
}

/** The day of this year, the last or the next one. */
export function nearestOf(dayIn: (year: number) => number, { publication, tense, year }: Context): number {
  const now = dateOf(publication).year;
  if (year !== null && year !== now) return dayIn(year);
  const days = [now - 1, now, now + 1].map(dayIn);
  const distance = (day: number) => Math.abs(day - publication);
  const nearest = days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
  if (distance(nearest) <= (tense === 'past' ? NEAR_PAST : NEAR)) return nearest;
  const thisYear = days[1]!;
  if (tense === 'future') return thisYear >= publication ? thisYear : days[2]!;
  return thisYear <= publication ? thisYear : days[0]!;
}

/** The last day before the publication, the next one behind it, or that of its year. */
export function pointedAt(
  dayIn: (year: number) => number,
  which: Exclude<Which, null>,
  { publication }: Context,
): number {
  const { year } = dateOf(publication);
  const day = dayIn(year);
  if (which === 'last' && day >= publication) return dayIn(year - 1);
  return which === 'next' && day <= publication ? dayIn(year + 1) : day;
}

/** `YYYY-SU`, as TIMEX3 writes seasons. */
export function seasonValue(season: string, which: Which, { publication, tense, year }: Context): string {
  const now = dateOf(publication);
  const first = SEASON_MONTHS[season]!;
  if (which === null && year !== null && year !== now.year) return `${yearText(year)}-${season}`;
  const hasBegun = first <= now.month;
  const isNow = now.month >= first && now.month < first + 3;
  if (which === 'this') return `${yearText(now.year)}-${season}`;
  if (which === 'next') return `${yearText(hasBegun ? now.year + 1 : now.year)}-${season}`;
  if (which === null && tense === 'future')
    return `${yearText(hasBegun && !isNow ? now.year + 1 : now.year)}-${season}`;
  if (which === 'last' && isNow) return `${yearText(now.year - 1)}-${season}`;
  return `${yearText(hasBegun ? now.year : now.year - 1)}-${season}`;
}

/** `YYYY-Q3`, `YYYY-H1`. */
export function partOfYear(
  { letter, number, year }: Extract<Meaning, { is: 'part of year' }>,
  { publication, tense, year: named }: Context,
): string {
  const months = letter === 'Q' ? 3 : 6;
  const told = yearOf(year, publication);
  if (told !== null) return `${yearText(told)}-${letter}${number}`;
  const now = dateOf(publication);
  if (named !== null && named !== now.year) return `${yearText(named)}-${letter}${number}`;
  const current = Math.ceil(now.month / months);
  const count = 12 / months;
  // The present one, the one before, or else the nearest that fits the tense.
  let away = (number - current + count) % count;
  if (away === count - 1 || (away > 0 && tense === 'past')) away -= count;
  const index = now.year * count + current - 1 + away;
  return `${yearText(Math.floor(index / count))}-${letter}${number}`;
}

/** The quarter that the text named last, or else the last one that is over. */
export function reportedQuarter(
  { yearsBack, year }: Extract<Meaning, { is: 'reported quarter' }>,
  { publication, quarter }: Context,
): string {
  const now = dateOf(publication);
  const index = quarter ?? now.year * 4 + Math.ceil(now.month / 3) - 2;
  return `${yearText(year ?? Math.floor(index / 4) - yearsBack)}-Q${(index % 4) + 1}`;
}

/** Null where only the context tells. */
export function yearOf(meant: YearMeant, publication: number): number | null {
  if ('year' in meant) return meant.year;
  return 'offset' in meant ? dateOf(publication).year + meant.offset : null;
}

/** In news a weekday is the last one, the day of publication included; behind "will" it is the next one. */
export function weekdayDay(weekday: number, which: Which, { publication, tense }: Context): number {
  const back = (weekdayOf(publication) - weekday + 7) % 7;
  const last = publication - back;
  const next = back === 0 ? publication : last + 7;
  if (which === 'last') return back === 0 ? publication - 7 : last;
  if (which === 'next') return back === 0 ? publication + 7 : next;
  if (which === 'this') return tense === 'past' ? last : next;
  return tense === 'future' ? next : last;
}
