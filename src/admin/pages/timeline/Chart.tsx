/** The chart of the Timeline page: an axis to zoom and move, over a histogram to scrub along. */
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight, ArrowsOut, Minus, Plus } from '@strapi/icons';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { styled, useTheme } from 'styled-components';
import { useWords } from '../../shared/words';
import { Axis, axisHeight } from '../../timeline/Axis';
import { type Bucket, bars } from '../../timeline/bars';
import { type Entry, onAxis } from '../../timeline/entries';
import type { Span } from '../../timeline/marks';
import { Scrubber } from './Scrubber';
import { useZoom } from './use-zoom';

const LANES = 16;
const DENSITY = 36;

/** A share of what is shown, and how much a step of zooming changes it. */
const STEP = 0.2;
const FACTOR = 1.6;

const Area = styled.div`
  cursor: grab;
  touch-action: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:active {
    cursor: grabbing;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface Props {
  /** Everything that there is: the bounds of zooming out. */
  whole: Span;
  buckets: Bucket[];
  span: Span;
  onSpan: (span: Span) => void;
  density: Bucket[];
  entries: Entry[];
  width: number;
  selected: string | null;
  onSelect: (documentId: string | null) => void;
}

export function Chart({ whole, buckets, span, onSpan, density, entries, width, selected, onSelect }: Props) {
  const t = useWords();
  const { formatDate } = useIntl();
  const { ref, zoomBy, moveBy, fit, show } = useZoom({ whole, width, onSpan });
  const events = useMemo(() => entries.map(onAxis), [entries]);
  const shown = t('page.timeline.window', {
    from: formatDate(span.from, { dateStyle: 'medium', timeZone: 'UTC' }),
    to: formatDate(span.to - 1, { dateStyle: 'medium', timeZone: 'UTC' }),
  });
  const [earlier, later] = [() => moveBy(-STEP), () => moveBy(STEP)];
  const [closer, farther] = [() => zoomBy(FACTOR), () => zoomBy(1 / FACTOR)];
  const keys = new Map([
    ['ArrowLeft', earlier],
    ['ArrowRight', later],
    ['+', closer],
    ['=', closer],
    ['-', farther],
    ['Home', fit],
  ]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} justifyContent="space-between" wrap="wrap">
        <Typography role="status" aria-live="polite" variant="omega" fontWeight="semiBold">
          {shown}
        </Typography>
        <Flex gap={1}>
          <IconButton label={t('page.timeline.earlier')} onClick={earlier}>
            <ArrowLeft />
          </IconButton>
          <IconButton label={t('page.timeline.later')} onClick={later}>
            <ArrowRight />
          </IconButton>
          <IconButton label={t('page.timeline.zoomOut')} onClick={farther}>
            <Minus />
          </IconButton>
          <IconButton label={t('page.timeline.zoomIn')} onClick={closer}>
            <Plus />
          </IconButton>
          <IconButton label={t('page.timeline.fit')} onClick={fit}>
            <ArrowsOut />
          </IconButton>
        </Flex>
      </Flex>
      <Area
        ref={ref}
        role="application"
        tabIndex={0}
        aria-label={t('page.timeline.keys')}
        data-testid="timeline-chart"
        onKeyDown={(event) => {
          const act = keys.get(event.key);
          if (!act || event.target !== event.currentTarget) return;
          event.preventDefault();
          act();
        }}
      >
        <Axis
          events={events}
          span={span}
          width={width}
          lanes={LANES}
          label={t('timeline.picture', { count: entries.length })}
          hasLabels
          selected={selected}
          onSelect={onSelect}
        />
        <Density buckets={density} span={span} width={width} />
      </Area>
      <Scrubber buckets={buckets} whole={whole} span={span} width={width} onSpan={show} />
    </Flex>
  );
}

/** How many events begin where: what is not drawn one by one is seen here. */
function Density({ buckets, span, width }: { buckets: Bucket[]; span: Span; width: number }) {
  const t = useWords();
  const { colors } = useTheme();
  return (
    <Box>
      <svg width={width} height={DENSITY} aria-hidden style={{ display: 'block' }}>
        {bars(buckets, span, width, DENSITY).map(({ x, width: wide, height, count }) => (
          <rect key={x} x={x} y={0} width={wide} height={height} fill={colors.primary200}>
            <title>{t('page.timeline.count', { count })}</title>
          </rect>
        ))}
      </svg>
    </Box>
  );
}

/** Height of the chart, so that nothing jumps while it loads. */
export const CHART_HEIGHT = axisHeight(LANES) + DENSITY;
