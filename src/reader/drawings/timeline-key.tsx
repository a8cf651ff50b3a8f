/** What the marks of a timeline mean: those that it has. */
import type { ComponentChildren } from 'preact';
import type { TimelineEntry } from './timeline-layout';
import { isVague } from './words';

interface Sign {
  name: string;
  isUsed: (entry: TimelineEntry) => boolean;
  drawn: ComponentChildren;
}

const SIGNS: Sign[] = [
  {
    name: 'milestone',
    isUsed: (entry) => entry.type === 'event' && entry.significance === 'milestone',
    drawn: <circle class="mark is-happened is-certain" cx={12} cy={9} r={8} />,
  },
  {
    name: 'major',
    isUsed: (entry) => entry.type === 'event' && entry.significance === 'major',
    drawn: <circle class="mark is-happened is-certain" cx={12} cy={9} r={6} />,
  },
  {
    name: 'minor',
    isUsed: (entry) => entry.type === 'event' && entry.significance === 'minor',
    drawn: <circle class="mark is-happened is-certain" cx={12} cy={9} r={4.5} />,
  },
  {
    name: 'announced',
    isUsed: (entry) => entry.type === 'event' && entry.eventStatus === 'announced',
    drawn: <circle class="mark is-announced is-certain" cx={12} cy={9} r={6} />,
  },
  {
    name: 'cancelled',
    isUsed: (entry) => entry.type === 'event' && entry.eventStatus === 'cancelled',
    drawn: (
      <>
        <circle class="mark is-cancelled is-certain" cx={12} cy={9} r={6} />
        <path class="mark-cross" d="M8,5L16,13M8,13L16,5" />
      </>
    ),
  },
  {
    name: 'lasted',
    isUsed: ({ date }) => date.precision === 'interval' && !isVague(date.edtf),
    drawn: (
      <g class="mark-bar is-happened is-certain">
        <line x1={3} y1={9} x2={21} y2={9} stroke-width={7} />
      </g>
    ),
  },
  {
    name: 'some time within',
    isUsed: ({ date }) => !['interval', 'day'].includes(date.precision) || isVague(date.edtf),
    drawn: (
      <g class="mark-bar is-happened is-uncertain">
        <line x1={3} y1={9} x2={21} y2={9} stroke-width={7} />
      </g>
    ),
  },
  {
    name: 'article',
    isUsed: ({ type }) => type === 'publication',
    drawn: <rect class="mark mark-publication" x={8} y={5} width={8} height={8} />,
  },
];

export function TimelineKey({ entries }: { entries: readonly TimelineEntry[] }) {
  const used = SIGNS.filter(({ isUsed }) => entries.some(isUsed));
  if (used.length < 2) return null;
  return (
    <ul class="drawing-key" aria-label="Key">
      {used.map(({ name, drawn }) => (
        <li key={name}>
          <svg width={24} height={18} aria-hidden="true" focusable="false">
            {drawn}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
