/** How many events begin in each year or month. The bars are links; the list below has the same for the keyboard. */
import { type Bucket, layOutHistogram } from './histogram-layout';
import { countOf } from './words';

interface Props {
  buckets: Bucket[];
  /** What a bucket is called: a year or a month. */
  nameOf: (bucket: Bucket) => string;
  /** The page of a bucket alone. */
  addressOf: (bucket: Bucket) => string;
  /** Days that are shown now; null: all. */
  shown: { from: string; to: string } | null;
}

const HEIGHT = 64;
const AXIS = 22;
/** A bar is seen also where there are hundreds. */
const NARROWEST = 0.35;

export function Histogram({ buckets, nameOf, addressOf, shown }: Props) {
  const layout = layOutHistogram(buckets);
  if (!layout) return null;
  return (
    <svg class="histogram" width="100%" height={HEIGHT + AXIS} aria-hidden="true" focusable="false">
      <line class="axis-line" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {layout.ticks.map(({ at, text }) => (
        <g key={text} class="tick">
          <line x1={`${at}%`} x2={`${at}%`} y1={HEIGHT} y2={HEIGHT + 5} />
          <text x={`${at}%`} y={HEIGHT + 18} text-anchor={at < 6 ? 'start' : at > 94 ? 'end' : 'middle'}>
            {text}
          </text>
        </g>
      ))}
      {layout.bars.map(({ x, width, height, ...bucket }) => (
        <a key={bucket.from} href={addressOf(bucket)} tabIndex={-1}>
          <title>{`${nameOf(bucket)}: ${countOf(bucket.count, 'event')}`}</title>
          <rect class="histogram-room" x={`${x}%`} y={0} width={`${width}%`} height={HEIGHT} />
          <rect
            class={`histogram-bar${isShown(bucket, shown) ? '' : ' is-outside'}`}
            data-from={bucket.from}
            data-to={bucket.to}
            data-count={bucket.count}
            x={`${x}%`}
            y={HEIGHT * (1 - height)}
            width={`${Math.max(width * 0.86, NARROWEST)}%`}
            height={HEIGHT * height}
          />
        </a>
      ))}
    </svg>
  );
}

function isShown({ from, to }: Bucket, shown: Props['shown']): boolean {
  return shown === null || (from <= shown.to && to >= shown.from);
}
