/** The events that the timeline page lists, and how many there are when. */
import { answerOf, type Dateline, DatelineError } from '../../../clients/typescript/src';
import type { Bucket } from '../drawings/histogram-layout';
import type { Answers, Asked } from '../page';
import { FILTER_KINDS, type Filtered, readChosen } from './chosen';
import { fieldsOf, parametersOf, type TimelineFields } from './timeline-query';

export interface TimelineData {
  filtered: Filtered;
  fields: TimelineFields;
  entries: Answers['TimelineEntry'][];
  next: string | null;
  /** It is not the first page. */
  isOnward: boolean;
  /** Of everything that the filter finds, whatever days are asked for. */
  buckets: Bucket[];
  by: 'year' | 'month';
  /** What of the form cannot be read. */
  problem: string | null;
}

const EVENTS = 25;
/** So few years are drawn by months. */
const FEW_YEARS = 6;

export async function readTimeline(dateline: Dateline, asked: Asked): Promise<TimelineData> {
  const filtered = await readChosen(dateline, asked, FILTER_KINDS);
  const fields = fieldsOf(asked.query);
  const { cursor } = asked.query;
  const nothing = { entries: [], next: null, buckets: [], by: 'year', problem: null } as const;
  const common = { filtered, fields, isOnward: Boolean(cursor) };
  // Somebody unknown is on no timeline; leaving them out would show everybody's.
  if (filtered.unknown.length > 0) return { ...common, ...nothing, entries: [], buckets: [] };
  const query = parametersOf(fields, filtered.chosen);
  try {
    const [timeline, histogram] = await Promise.all([
      answerOf(
        dateline.GET('/timeline', {
          params: { query: { ...query, limit: EVENTS, ...(cursor && { cursor }) } },
        }),
      ),
      readBuckets(dateline, query),
    ]);
    return {
      ...common,
      ...histogram,
      entries: timeline.data,
      next: timeline.meta.cursor.next,
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof DatelineError) || error.status !== 400) throw error;
    return { ...common, ...nothing, entries: [], buckets: [], problem: error.message };
  }
}

async function readBuckets(
  dateline: Dateline,
  query: ReturnType<typeof parametersOf>,
): Promise<{ buckets: Bucket[]; by: 'year' | 'month' }> {
  const { from: _from, to: _to, ...always } = query;
  const ask = (by: 'year' | 'month') =>
    answerOf(dateline.GET('/timeline/histogram', { params: { query: { ...always, by } } }));
  const years = await ask('year');
  const [first, last] = [years.data[0], years.data.at(-1)];
  const span = first && last ? Number(last.to.slice(0, 4)) - Number(first.from.slice(0, 4)) + 1 : 0;
  if (span === 0 || span > FEW_YEARS) return { buckets: years.data, by: 'year' };
  return { buckets: (await ask('month')).data, by: 'month' };
}
