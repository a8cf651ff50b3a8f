/** Who reads the dates of a text: Dateline and its peers, with the value that TIMEX3 gives to what they answer. */
import { en as chrono, type ParsedComponents } from 'chrono-node';
import nlp from 'compromise';
import datesPlugin from 'compromise-dates';
import { readDates } from '../../../src/reading/dates/read-dates';
import type { TimedSpan } from './timeml';

export interface DateReader {
  name: string;
  read(text: string, publishedOn: string): TimedSpan[];
}

/** TIMEX3 leaves prepositions out; peers that keep them are not to lose by it. */
const PREPOSITION = /^(?:on|in|at|by|for|since|until|from|during|of|within)\s+/i;
const NOON = 'T12:00:00Z';

const dateline: DateReader = {
  name: 'Dateline',
  read: (text, publishedOn) => readDates(text, publishedOn),
};

const chronoNode: DateReader = {
  name: 'chrono-node',
  read: (text, publishedOn) =>
    chrono
      .parse(text, { instant: new Date(publishedOn + NOON), timezone: 0 })
      .map(({ index, text: words, start }) => spanOf(index, words, chronoValue(start))),
};

interface CompromiseDate {
  text: string;
  offset?: { start: number; length: number };
  dates?: { start: string | null; unit?: string };
}

const withDates = nlp.extend(datesPlugin);

const compromiseDates: DateReader = {
  name: 'compromise-dates',
  read: (text, publishedOn) => {
    return compromised(text, publishedOn).flatMap(({ offset, dates }) => {
      if (!offset) return [];
      const words = text.slice(offset.start, offset.start + offset.length);
      return [spanOf(offset.start, words, compromiseValue(dates))];
    });
  },
};

/** Some texts make it throw, as of 3.9.0; of these it has found nothing. */
function compromised(text: string, publishedOn: string): CompromiseDate[] {
  try {
    const found = withDates(text).dates({ today: publishedOn, timezone: 'UTC' });
    return found.json({ offset: true }) as CompromiseDate[];
  } catch {
    return [];
  }
}

export const READERS: readonly DateReader[] = [dateline, chronoNode, compromiseDates];

function spanOf(index: number, words: string, value: string): TimedSpan {
  const skipped = PREPOSITION.exec(words)?.[0].length ?? 0;
  return { start: index + skipped, end: index + words.trimEnd().length, value };
}

/** As precise as what the words say for certain; a weekday tells a day. */
function chronoValue(start: ParsedComponents): string {
  const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part)).padStart(2, '0');
  const year = String(start.get('year')).padStart(4, '0');
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  if (!isDay && !start.isCertain('month') && start.isCertain('year')) return year;
  if (!isDay && start.isCertain('month')) return `${year}-${two('month')}`;
  const day = `${year}-${two('month')}-${two('day')}`;
  return start.isCertain('hour') ? `${day}T${two('hour')}:${two('minute')}` : day;
}

function compromiseValue(dates: CompromiseDate['dates']): string {
  const start = dates?.start;
  if (!start) return '';
  if (dates.unit === 'year') return start.slice(0, 4);
  if (dates.unit === 'month') return start.slice(0, 7);
  if (dates.unit === 'decade') return start.slice(0, 3);
  return start.slice(0, 10);
}
