/** Words of time. Keys are in lower case. */

/** A unit of time, largest last. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of the day, as TIMEX3 writes them. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  night: 'day',
  nights: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const MONTH_SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names in full, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.map((name, index) => [name, index + 1]),
);
/** Month names cut short. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(Object.entries(MONTH_SHORT));
/** Weekdays in full, 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }),
);
/** Seasons, as TIMEX3 writes them. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
]);
const NUMBER_NAMES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** Numbers below twenty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  NUMBER_NAMES.split(' ').map((name, index) => [name, index]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, index) => [name, 20 + 10 * index]),
);
const ORDINAL_NAMES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_NAMES.split(' ').map((name, index): [string, number] => [name, index + 1]),
  ['thirtieth', 30],
]);
/** Decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 1920 + 10 * index]),
);
/** Amounts that nobody counted. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  'several many few some numerous countless'.split(' '),
);

/** How often something happens, as a TIMEX3 period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** Words that mean no day that could be told. */
export const VAGUE_TIMES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
]);

/** Holidays that stand on one day of the year: month, day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ['bastille day', [7, 14]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
  ['may day', [5, 1]],
]);
/** Holidays that fall on a weekday: month, weekday, which one of the month (-1 the last). */
export const MOVING_HOLIDAYS: ReadonlyMap<string, readonly [number, number, number]> = new Map<
  string,
  readonly [number, number, number]
>([
  ['thanksgiving', [11, 4, 4]],
  ['thanksgiving day', [11, 4, 4]],
  ['labor day', [9, 1, 1]],
  ['memorial day', [5, 1, -1]],
  ['martin luther king day', [1, 1, 3]],
  ["presidents' day", [2, 1, 3]],
  ['columbus day', [10, 1, 2]],
  ["mother's day", [5, 7, 2]],
  ["father's day", [6, 7, 3]],
  ['election day', [11, 2, 1]],
]);
/** Holidays counted in days from Easter Sunday. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['good friday', -2],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['pentecost', 49],
]);
