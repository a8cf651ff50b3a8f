import { TimelineDrawing } from '../drawings/timeline-drawing';
import { countOf } from '../drawings/words';
import { readTimeline, type TimelineData } from '../filters/read-timeline';
import { Scrubber } from '../filters/scrubber';
import { TimelineForm } from '../filters/timeline-form';
import { queryOf } from '../filters/timeline-query';
import { page } from '../page';
import { READER } from '../paths';

const HERE = `${READER}/timeline`;

export const timelinePage = page<TimelineData>({
  read: ({ dateline, asked }) => readTimeline(dateline, asked),
  head: ({ fields, filtered: { chosen }, isOnward }) => {
    const query = queryOf(fields, chosen);
    const names = chosen.map(({ name }) => name).join(', ');
    return {
      title: names ? `Timeline: ${names}` : 'Timeline',
      description: 'Dated events of the record, each with who took part, in which role, and who reported it.',
      canonical: query ? `${HERE}?${query}` : HERE,
      // A page of results is no place to arrive at.
      hidden: isOnward,
      alternates: [
        {
          type: 'text/calendar',
          title: 'This timeline as a calendar',
          href: `/api/timeline?${queryOf(fields, chosen, { format: 'ics', limit: '100' })}`,
        },
      ],
      scripts: ['suggest.js', 'scrubber.js'],
    };
  },
  View: ({ data }) => (
    <div class="timeline-page">
      <h1>Timeline</h1>
      <TimelineForm data={data} />
      <Scrubber data={data} />
      <Found data={data} />
    </div>
  ),
});

/** What the scrubber puts anew when the range changes. */
function Found({ data }: { data: TimelineData }) {
  const { entries, next, isOnward, fields, filtered, problem } = data;
  const at = (more: Record<string, string | null>) => queryOf(fields, filtered.chosen, more);
  const isAnswered = !problem && filtered.unknown.length === 0;
  return (
    <>
      <p class="found-count" id="found-count" role="status">
        {isAnswered && told(data)}
      </p>
      <section id="found" aria-label="Events">
        {isAnswered && <TimelineDrawing entries={entries} level={2} />}
        {(next || isOnward) && (
          <p class="pager">
            {isOnward && <a href={`${HERE}?${at({})}#found`}>From the beginning</a>}
            {next && (
              <a href={`${HERE}?${at({ cursor: next })}#found`} rel="next">
                Later events
              </a>
            )}
          </p>
        )}
        {isAnswered && entries.length > 0 && (
          <p class="takeaway">
            The same as <a href={`/api/timeline?${at({ format: 'ics', limit: '100' })}`}>a calendar</a>,{' '}
            <a href={`/api/timeline?${at({ format: 'csv', limit: '100' })}`}>a spreadsheet</a>,{' '}
            <a href={`/api/timeline?${at({ format: 'timelinejs', limit: '100' })}`}>TimelineJS</a> or{' '}
            <a href={`/api/timeline?${at({})}`}>JSON</a>.
          </p>
        )}
      </section>
    </>
  );
}

function told({ entries, next }: TimelineData): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return 'No events';
  const days =
    first.date.display === last.date.display
      ? first.date.display
      : `${first.date.display} to ${last.date.display}`;
  const count = countOf(entries.length, 'event');
  return next ? `${count} of more: ${days}` : `${count}: ${days}`;
}
