/** Reads a group: all that is found in it, or the newest or most named of it. */
import { type Raw, rowsOf } from '../../record/sql';
import { dayNumber, WIDE_DAYS } from '../../record/text/marks';
import type { Candidate } from '../types';
import { type Asked, readWindow } from './candidates';
import type { Group } from './groups';
import { ENOUGH, firstWidth, MOST, nextWidth, POPULARITIES, type Tried, type Window } from './window';

/** What was read of a group, and where it lies. */
export interface GroupRead {
  candidates: Candidate[];
  window: Window;
  complete: boolean;
}

const MOST_TRIES = 8;

/** The newest or the most named of what is found in a group. Two statements at least. */
export function readGroup(
  transaction: Raw,
  group: Group,
  asked: Asked,
  expected: number,
): Promise<GroupRead> {
  return group.order === 'time'
    ? readNewest(transaction, group, asked, Math.max(expected, MOST))
    : readMostNamed(transaction, group, asked);
}

async function readNewest(
  transaction: Raw,
  group: Group,
  asked: Asked,
  expected: number,
): Promise<GroupRead> {
  const [first, last] = await daysOf(transaction, group, asked);
  const span = Math.max(1, last - first + 1);
  const tried: Tried = { tooFew: 0, tooMany: span + 1 };
  let best: GroupRead = { candidates: [], window: 'all', complete: true };
  let width: number | null = firstWidth(span, expected);
  for (let attempt = 0; width !== null && attempt < MOST_TRIES; attempt += 1) {
    const window: Window = { days: [last - width + 1, last] };
    const { candidates, cut } = await readWindow(transaction, group, asked, window);
    const isEnough = candidates.length >= ENOUGH || width >= span;
    if (cut || isEnough || tried.tooMany > span)
      best = { candidates, window, complete: width >= span && !cut };
    // Cut, and yet too few: a phrase of common words, of which no more is looked at.
    if (isEnough !== cut) break;
    if (cut) tried.tooMany = width;
    else tried.tooFew = width;
    width = nextWidth(tried, candidates.length, span);
  }
  return best;
}

async function readMostNamed(transaction: Raw, group: Group, asked: Asked): Promise<GroupRead> {
  for (const popularity of POPULARITIES) {
    const read = await readWindow(transaction, group, asked, { popularity });
    const isLast = popularity === POPULARITIES.at(-1);
    if (read.candidates.length >= ENOUGH || isLast) {
      return { candidates: read.candidates, window: { popularity }, complete: isLast && !read.cut };
    }
  }
  return { candidates: [], window: 'all', complete: true };
}

const DAYS: Record<string, string> = {
  article: 'SELECT min(day)::text AS first, max(day)::text AS last FROM record_article',
  event: 'SELECT min(starts_on)::text AS first, max(starts_on)::text AS last FROM record_event',
};

/** First and last day that can be asked for, of a group that has days. */
async function daysOf(transaction: Raw, group: Group, { days }: Asked): Promise<[number, number]> {
  const [row] = await rowsOf<{ first: string | null; last: string | null }>(
    transaction,
    DAYS[group.kinds.includes('event') ? 'event' : 'article']!,
  );
  const [first, last] = [dayNumber(row?.first ?? '-infinity'), dayNumber(row?.last ?? '-infinity')];
  // An event that began before the days asked for may last into them.
  const before = group.kinds.includes('event') ? WIDE_DAYS : 0;
  const from = days.from === null ? first : Math.max(first, dayNumber(days.from) - before);
  const to = days.to === null ? last : Math.min(last, dayNumber(days.to));
  return [from, Math.max(from, to)];
}
