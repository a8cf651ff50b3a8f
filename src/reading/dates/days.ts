/** Arithmetic with days, counted from 1970-01-01, on the proleptic Gregorian calendar. */
import { daysInMonth, isoDay } from '../../dates/calendar';

const DAY_IN_MILLISECONDS = 86_400_000;

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

export function dayNumber({ year, month, day }: YearMonthDay): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_IN_MILLISECONDS);
}

export function dateOf(number: number): YearMonthDay {
  const date = new Date(number * DAY_IN_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of a day written `YYYY-MM-DD`. */
export function dayFrom(text: string): number {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return dayNumber({ year, month, day });
}

/** `YYYY-MM-DD`. */
export function dayText(number: number): string {
  const { year, month, day } = dateOf(number);
  return isoDay(year, month, day);
}

export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** 1 (Monday) to 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-Www`, ISO 8601. */
export function weekText(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dateOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week of ISO 8601. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Year and month so many months away. */
export function addMonths({ year, month }: { year: number; month: number }, months: number) {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The same day of another month, or the last one where that is shorter. */
export function addMonthsToDay(date: YearMonthDay, months: number): YearMonthDay {
  const { year, month } = addMonths(date, months);
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
