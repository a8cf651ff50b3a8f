import type { Answers } from '../page';
import { Dated } from '../parts/dated';
import { EntityLink } from '../parts/entity-link';

interface TimelineDrawingProps {
  entries: readonly Answers['TimelineEntry'][];
}

/** Dated events in the order in which they come. */
export function TimelineDrawing({ entries }: TimelineDrawingProps) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li
          key={entry.documentId}
          class={`timeline-entry ${entry.type === 'event' ? entry.significance : 'publication'}`}
        >
          <p class="timeline-date">
            <Dated date={entry.date} />
          </p>
          {entry.type === 'event' ? (
            <>
              <p class="timeline-title">
                <EntityLink kind="event" reference={{ ...entry, name: entry.title }} />
              </p>
              {entry.summary && <p dir="auto">{entry.summary}</p>}
            </>
          ) : (
            <p class="timeline-title">
              <EntityLink kind="article" reference={{ ...entry, name: entry.headline }} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
