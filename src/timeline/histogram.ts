/** How many entries begin in each year, month or day: for drawing a scrubber. */
import type { Core } from '@strapi/strapi';
import { daysInMonth } from '../dates/calendar';
import { editorial } from '../editorial';
import { inReading } from '../record/reading/session';
import { rowsOf } from '../record/sql';
import { sharedFilter } from './filter';
import type { HistogramParameters } from './parameters';
import { rarestFirst } from './rarest-first';
import { refused } from './refused';
import { histogramStatement, tallyStatement } from './sql/histogram';

/** More buckets than any screen has columns. */
const MOST_BUCKETS = 5000;

/** First and last day, and how many entries begin on one of its days. */
export interface Bucket {
  from: string;
  to: string;
  count: number;
}

export interface Histogram {
  /** In order; empty buckets are left out. */
  buckets: Bucket[];
  /** Entries whose beginning is open or unknown, and so in no bucket. */
  open: number;
}

interface Row {
  startsOn: string | null;
  count: number;
}

/**
 * Counts the selection by first day. What began before `from` and lasts into it counts in the first bucket.
 *
 * @throws ValidationError (400) where there are more than 5000 buckets
 * @throws NotFoundError (404) where a filter names what is unknown or off the record
 */
export function timelineHistogram(strapi: Core.Strapi, parameters: HistogramParameters): Promise<Histogram> {
  const { timeZone } = editorial(strapi);
  const { by } = parameters;
  return inReading(strapi, async (transaction) => {
    const shared = await sharedFilter(transaction, parameters, false);
    const request = { ...shared, order: 'asc', limit: 1, position: null } as const;
    const [ordered = request] = await rarestFirst(transaction, [request]);
    const options = { timeZone, by, take: MOST_BUCKETS + 2 };
    const { sql, bindings } = tallyStatement(ordered, options) ?? histogramStatement(ordered, options);
    const rows = await rowsOf<Row>(transaction, sql, bindings);
    const begun = rows.flatMap(({ startsOn, count }) =>
      startsOn === null ? [] : [{ from: startsOn, to: lastDay(startsOn, by), count }],
    );
    if (begun.length > MOST_BUCKETS) throw tooMany(by);
    return { buckets: begun, open: rows.find(({ startsOn }) => startsOn === null)?.count ?? 0 };
  });
}

function lastDay(first: string, by: HistogramParameters['by']): string {
  if (by === 'day') return first;
  const [year = '', month = ''] = first.split('-');
  if (by === 'year') return `${year}-12-31`;
  return `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;
}

function tooMany(by: string): Error {
  return refused(
    'by',
    `gives more than ${MOST_BUCKETS} buckets, got ${by}: take a wider one, or from and to`,
  );
}
