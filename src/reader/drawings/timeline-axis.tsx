/** What of the axis stands beside one entry: its mark, and the bars that pass. */
import { LANES, type Row, type Segment, type TimelineEntry } from './timeline-layout';
import { isVague } from './words';

/** Pixels from one lane to the next, and from the edge to the axis. */
const LANE = 11;
const AXIS = 11;
const STUB = 14;

export const GUTTER = AXIS + LANES * LANE + 8;

const RADII = { milestone: 8, major: 6, minor: 4.5, publication: 4 } as const;
const WIDTHS = { milestone: 9, major: 7, minor: 5, publication: 4 } as const;

/** The radius of an entry's point: more for what matters more. */
export function radiusOf(entry: TimelineEntry): number {
  return RADII[entry.type === 'event' ? entry.significance : 'publication'];
}

/** Its top is the height of this entry's mark, its bottom that of the next one's: whatever the text beside it needs. */
export function TimelineAxis({ row: { entry, mark, segments } }: { row: Row }) {
  return (
    <svg class="timeline-axis" width={GUTTER} aria-hidden="true" focusable="false">
      <line class="axis-line" x1={AXIS} y1="0" x2={AXIS} y2="100%" />
      {segments.map((segment) => (
        <Bar key={segment.of.documentId} segment={segment} />
      ))}
      {mark === 'point' && <Point entry={entry} x={AXIS} y={0} />}
      {mark === 'bar' && <circle class="axis-joint" cx={AXIS} cy={0} r={2.5} />}
      {mark === 'stub' && (
        <line
          class={`mark-bar ${classesOf(entry)}`}
          x1={AXIS}
          y1={0}
          x2={AXIS}
          y2={STUB}
          stroke-width={WIDTHS[entry.type === 'event' ? entry.significance : 'publication']}
        />
      )}
    </svg>
  );
}

/** A point: whole for what happened, hollow for what was announced, crossed for what was cancelled. */
export function Point({ entry, x, y }: { entry: TimelineEntry; x: number; y: number }) {
  const radius = radiusOf(entry);
  if (entry.type === 'publication') {
    const side = radius * 2;
    return <rect class="mark mark-publication" x={x - radius} y={y - radius} width={side} height={side} />;
  }
  const arm = radius * 0.72;
  return (
    <>
      <circle class={`mark ${classesOf(entry)}`} cx={x} cy={y} r={radius} />
      {entry.eventStatus === 'cancelled' && (
        <path
          class="mark-cross"
          d={`M${x - arm},${y - arm}L${x + arm},${y + arm}M${x - arm},${y + arm}L${x + arm},${y - arm}`}
        />
      )}
    </>
  );
}

function Bar({ segment: { lane, from, to, begins, ends, of } }: { segment: Segment }) {
  const x = AXIS + lane * LANE;
  const width = WIDTHS[of.type === 'event' ? of.significance : 'publication'];
  return (
    <g class={`mark-bar ${classesOf(of)}`}>
      {begins && <line class="axis-branch" x1={AXIS} y1={0} x2={x} y2={0} />}
      <line x1={x} x2={x} y1={percent(from)} y2={percent(to)} stroke-width={width} />
      {begins && <circle class="mark-cap" cx={x} cy={0} r={width / 2} />}
      {ends && <circle class="mark-cap" cx={x} cy={percent(to)} r={width / 2} />}
    </g>
  );
}

/** An interval lasted from the one day to the other; a year or month is when something happened once, nobody says when. */
export function classesOf(entry: TimelineEntry): string {
  const status = entry.type === 'event' ? entry.eventStatus : 'happened';
  const isLasting = entry.date.precision === 'interval' && !isVague(entry.date.edtf);
  const isDay = entry.date.precision === 'day' && !isVague(entry.date.edtf);
  return `is-${status} ${isLasting || isDay ? 'is-certain' : 'is-uncertain'}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
