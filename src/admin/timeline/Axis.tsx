/** Events on one axis. Everything that it shows stands in a list beside it, so it is a picture to a screen reader. */
import { scaleUtc } from 'd3-scale';
import { useMemo } from 'react';
import { styled, useTheme } from 'styled-components';
import type { AxisEvent } from './axis-event';
import { type Dated, drawMarks, type Mark, place, type Span } from './marks';

interface Props {
  events: AxisEvent[];
  span: Span;
  width: number;
  lanes: number;
  most?: number;
  label: string;
  /** Writes the titles of events where there is room. */
  hasLabels?: boolean;
  selected: string | null;
  onSelect?: (documentId: string | null) => void;
}

export const LANE = 16;
const TICKS = 24;
const PIXELS_PER_TICK = 78;
const MOST = 300;
const LABEL_GAP = 10;
const LETTER = 6.2;
const LONGEST_LABEL = 44;

const Drawing = styled.svg`
  display: block;
  overflow: hidden;
  user-select: none;
`;

/** Height of an axis of so many lanes. */
export function axisHeight(lanes: number): number {
  return lanes * LANE + TICKS;
}

export function Axis({
  events,
  span,
  width,
  lanes,
  most = MOST,
  label,
  hasLabels = false,
  selected,
  onSelect,
}: Props) {
  const { colors } = useTheme();
  const { marks } = useMemo(
    () => drawMarks(events, span, { width, lanes, most, ...(hasLabels && { labelWidth }) }),
    [events, span, width, lanes, most, hasLabels],
  );
  const ticks = useMemo(() => {
    const scale = scaleUtc([span.from, span.to], [0, width]);
    const format = scale.tickFormat();
    return scale.ticks(Math.max(2, Math.floor(width / PIXELS_PER_TICK))).map((date) => ({
      x: place(date.getTime(), span, width),
      text: format(date),
    }));
  }, [span, width]);
  const bottom = lanes * LANE;
  return (
    <Drawing width={width} height={axisHeight(lanes)} role="img" aria-label={label}>
      {ticks.map(({ x, text }) => (
        <g key={`${x}`} transform={`translate(${x},0)`}>
          <line y2={bottom + 4} stroke={colors.neutral200} />
          <text y={bottom + 17} fontSize={11} fill={colors.neutral600} textAnchor={anchorAt(x, width)}>
            {text}
          </text>
        </g>
      ))}
      <line y1={bottom + 0.5} y2={bottom + 0.5} x2={width} stroke={colors.neutral300} />
      {marks.map((mark) => (
        <Shape
          key={mark.event.documentId}
          mark={mark}
          isSelected={mark.event.documentId === selected}
          bottom={bottom}
          onSelect={onSelect}
        />
      ))}
    </Drawing>
  );
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 18) return 'start';
  return x > width - 18 ? 'end' : 'middle';
}

interface ShapeProps {
  mark: Mark<AxisEvent>;
  isSelected: boolean;
  bottom: number;
  onSelect: Props['onSelect'];
}

function Shape({ mark, isSelected, bottom, onSelect }: ShapeProps) {
  const { colors } = useTheme();
  const { event, shape, x, width, lane } = mark;
  const strong = event.central ? colors.primary600 : colors.neutral500;
  const soft = event.central ? colors.primary200 : colors.neutral200;
  const y = bottom - (lane + 1) * LANE + LANE / 2;
  const line = {
    stroke: isSelected ? colors.neutral1000 : strong,
    strokeWidth: isSelected ? 2 : 1,
    ...(event.vague && { strokeDasharray: '3 2' }),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the axis is what the keyboard uses
    <g style={{ cursor: onSelect ? 'pointer' : undefined }} onClick={() => onSelect?.(event.documentId)}>
      <title>{`${event.when}: ${event.title}`}</title>
      {shape === 'point' ? (
        <circle cx={x + width / 2} cy={y} r={width / 2} fill={event.vague ? soft : strong} {...line} />
      ) : (
        <path d={bandPath(mark, y)} fill={soft} {...line} />
      )}
      {mark.isLabelled && (
        <text
          x={x + width + 5}
          y={y + 4}
          fontSize={11}
          fontWeight={isSelected ? 600 : 400}
          fill={event.central ? colors.neutral800 : colors.neutral600}
        >
          {shortened(event.title)}
        </text>
      )}
    </g>
  );
}

/** About how many pixels a title takes: measuring each would cost more than a gap here and there. */
function labelWidth(event: Dated): number {
  return LABEL_GAP + shortened((event as AxisEvent).title).length * LETTER;
}

function shortened(title: string): string {
  return title.length > LONGEST_LABEL ? `${title.slice(0, LONGEST_LABEL - 1).trim()}…` : title;
}

/** A band, with an arrow at an end that goes on. */
function bandPath({ x, width, openLeft, openRight }: Mark<AxisEvent>, y: number): string {
  const half = 5;
  const tip = Math.min(half, width / 2);
  const left = openLeft
    ? `M${x + tip},${y + half}L${x},${y}L${x + tip},${y - half}`
    : `M${x},${y + half}V${y - half}`;
  const right = openRight
    ? `H${x + width - tip}L${x + width},${y}L${x + width - tip},${y + half}`
    : `H${x + width}V${y + half}`;
  return `${left}${right}Z`;
}
