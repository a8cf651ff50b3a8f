/** Texts that are EDTF dates, for properties. */
import fc from 'fast-check';

const LAST_MONTHLY_DAY = 28;
const four = (value: number) => String(value).padStart(4, '0');
const two = (value: number) => String(value).padStart(2, '0');

const year = fc.integer({ min: 1, max: 9998 }).map(four);
const month = fc.integer({ min: 1, max: 12 }).map(two);

/** A day that every month has. */
export const edtfDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: LAST_MONTHLY_DAY }).map(two))
  .map((parts) => parts.join('-'));

const part = fc.oneof(
  edtfDay,
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, fc.constantFrom('21', '22', '23', '24', 'XX', 'XX-XX')).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
  fc.integer({ min: 1, max: 998 }).map((decade) => `${String(decade).padStart(3, '0')}X`),
  fc.integer({ min: 1, max: 98 }).map((century) => `${two(century)}XX`),
);

const qualified = fc.tuple(part, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

// Written alike, two dates stand in the calendar as they stand in the alphabet.
const ordered = fc.tuple(edtfDay, edtfDay).map((days) => days.sort());

/** One date, an interval or a set, each way of writing them. */
export const edtfText = fc.oneof(
  qualified,
  ordered.map((days) => days.join('/')),
  fc.tuple(qualified, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('../', '/'), qualified).map((parts) => parts.join('')),
  fc.array(qualified, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
  fc.array(qualified, { minLength: 1, maxLength: 4 }).map((members) => `{${members.join(',')}}`),
  ordered.map((days) => `[${days.join('..')}]`),
  qualified.map((date) => `[..${date}]`),
);
