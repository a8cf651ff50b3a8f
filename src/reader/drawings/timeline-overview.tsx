/** A timeline to scale. Each mark leads to its entry in the list below, which says the same in words. */
import { anchorOf } from './anchor';
import { layOutOverview, type OverviewMark } from './overview-layout';
import { classesOf, radiusOf } from './timeline-axis';
import type { TimelineEntry } from './timeline-layout';

const LANE = 18;
const AXIS = 24;

export function TimelineOverview({ entries }: { entries: readonly TimelineEntry[] }) {
  const overview = layOutOverview(entries);
  if (!overview) return null;
  const { marks, ticks, lanes } = overview;
  const bottom = lanes * LANE + 6;
  return (
    <svg class="timeline-overview" width="100%" height={bottom + AXIS} aria-hidden="true" focusable="false">
      {ticks.map(({ at, text }) => (
        <g key={text} class="tick">
          <line x1={`${at}%`} x2={`${at}%`} y1={0} y2={bottom + 4} />
          <text x={`${at}%`} y={bottom + 18} text-anchor={at < 6 ? 'start' : at > 94 ? 'end' : 'middle'}>
            {text}
          </text>
        </g>
      ))}
      <line class="axis-line" x1="0" x2="100%" y1={bottom} y2={bottom} />
      {marks.map((mark) => (
        <Mark key={mark.entry.documentId} mark={mark} y={bottom - mark.lane * LANE - LANE / 2 - 2} />
      ))}
    </svg>
  );
}

function Mark({ mark: { entry, x, width, isPoint }, y }: { mark: OverviewMark; y: number }) {
  const radius = radiusOf(entry);
  const anchor = anchorOf(entry);
  const title = entry.type === 'event' ? entry.title : entry.headline;
  return (
    <a href={anchor && `#${anchor}`} tabIndex={-1}>
      <title>{`${entry.date.display}: ${title}`}</title>
      {isPoint ? (
        <circle class={`mark ${classesOf(entry)}`} cx={`${x + width / 2}%`} cy={y} r={Math.min(radius, 6)} />
      ) : (
        <rect
          class={`mark ${classesOf(entry)}`}
          x={`${x}%`}
          y={y - radius / 2}
          width={`${width}%`}
          height={radius}
          rx={radius / 2}
        />
      )}
    </a>
  );
}
