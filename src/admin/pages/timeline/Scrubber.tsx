/** The whole archive as a histogram, with the window that is shown: dragged, it moves. */
import { type PointerEvent, useRef } from 'react';
import { useTheme } from 'styled-components';
import { type Bucket, bars } from '../../timeline/bars';
import { place, type Span } from '../../timeline/marks';

const HEIGHT = 44;
const NARROWEST = 8;

interface Props {
  buckets: Bucket[];
  whole: Span;
  span: Span;
  width: number;
  onSpan: (span: Span) => void;
}

export function Scrubber({ buckets, whole, span, width, onSpan }: Props) {
  const { colors } = useTheme();
  const held = useRef<number | null>(null);
  const left = place(span.from, whole, width);
  const wide = Math.max(place(span.to, whole, width) - left, NARROWEST);
  const momentAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left: edge } = event.currentTarget.getBoundingClientRect();
    return whole.from + ((event.clientX - edge) / width) * (whole.to - whole.from);
  };
  const moveTo = (middle: number) => {
    const length = span.to - span.from;
    const from = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length);
    onSpan({ from, to: from + length });
  };
  return (
    <svg
      width={width}
      height={HEIGHT}
      aria-hidden
      data-testid="timeline-scrubber"
      style={{ display: 'block', touchAction: 'none', cursor: 'ew-resize' }}
      onPointerDown={(event) => {
        const moment = momentAt(event);
        const isInside = moment >= span.from && moment <= span.to;
        const middle = (span.from + span.to) / 2;
        held.current = isInside ? moment - middle : 0;
        event.currentTarget.setPointerCapture(event.pointerId);
        if (!isInside) moveTo(moment);
      }}
      onPointerMove={(event) => {
        if (held.current !== null) moveTo(momentAt(event) - held.current);
      }}
      onPointerUp={() => {
        held.current = null;
      }}
    >
      <rect width={width} height={HEIGHT} fill={colors.neutral100} />
      {bars(buckets, whole, width, HEIGHT - 6).map(({ x, width: barWidth, height }) => (
        <rect key={x} x={x} y={HEIGHT - height} width={barWidth} height={height} fill={colors.neutral300} />
      ))}
      <rect
        x={Math.min(left, width - wide)}
        width={wide}
        y={0.5}
        height={HEIGHT - 1}
        rx={3}
        fill={colors.primary500}
        fillOpacity={0.15}
        stroke={colors.primary600}
      />
    </svg>
  );
}
