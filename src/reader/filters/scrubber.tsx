/**
 * The whole selection as a histogram: each bar and each year leads to its own days. With JavaScript a range is dragged
 * along it (public/reader/scrubber.js).
 */
import { Histogram } from '../drawings/histogram';
import type { Bucket } from '../drawings/histogram-layout';
import { countOf } from '../drawings/words';
import { dateInWords } from '../words';
import type { TimelineData } from './read-timeline';
import { shownDays } from './shown-days';
import { queryOf } from './timeline-query';

export function Scrubber({ data: { buckets, by, fields, filtered } }: { data: TimelineData }) {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last || buckets.length < 2) return null;
  const shown = shownDays(fields);
  const addressOf = (bucket: Bucket) => {
    const days = edtfOf(bucket, by);
    return `/reader/timeline?${queryOf({ ...fields, from: days, to: days }, filtered.chosen)}#found`;
  };
  return (
    <section class="scrubber" aria-label="When">
      <div
        class="scrubber-picture"
        data-scrubber
        data-by={by}
        data-first={edtfOf(first, by)}
        data-last={edtfOf(last, by)}
      >
        <Histogram
          buckets={buckets}
          nameOf={(bucket) => nameOf(bucket, by)}
          addressOf={addressOf}
          shown={shown}
        />
      </div>
      <details class="scrubber-list">
        <summary>{by === 'year' ? 'Year by year' : 'Month by month'}</summary>
        <ul>
          {buckets.map((bucket) => (
            <li key={bucket.from}>
              <a href={addressOf(bucket)}>{nameOf(bucket, by)}</a>{' '}
              <span class="count">{countOf(bucket.count, 'event')}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function edtfOf({ from }: Bucket, by: TimelineData['by']): string {
  return from.slice(0, by === 'year' ? 4 : 7);
}

function nameOf(bucket: Bucket, by: TimelineData['by']): string {
  return dateInWords(edtfOf(bucket, by));
}
