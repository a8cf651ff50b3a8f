/** Zooming and moving by wheel, pinch, drag and buttons: d3-zoom, with a span of time in the place of its transform. */
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { DAY, type Span } from '../../timeline/marks';

/** Nothing is dated more precisely than by the day, so a week is close enough. */
const CLOSEST = 7 * DAY;

interface Options {
  whole: Span;
  width: number;
  onSpan: (span: Span) => void;
}

export interface Zoom {
  ref: (element: HTMLDivElement | null) => void;
  zoomBy: (factor: number) => void;
  /** Moves by a share of what is shown. */
  moveBy: (share: number) => void;
  fit: () => void;
  show: (span: Span) => void;
}

/** The span that a transform shows. */
export function spanOfTransform({ k, x }: Pick<ZoomTransform, 'k' | 'x'>, whole: Span, width: number): Span {
  const length = whole.to - whole.from;
  const from = whole.from + (-x / k / width) * length;
  return { from, to: from + length / k };
}

/** The transform that shows a span. */
export function transformOfSpan(span: Span, whole: Span, width: number): ZoomTransform {
  const length = whole.to - whole.from;
  const k = length / (span.to - span.from);
  return zoomIdentity.translate(-((span.from - whole.from) / length) * width * k, 0).scale(k);
}

export function useZoom({ whole, width, onSpan }: Options): Zoom {
  const element = useRef<HTMLDivElement | null>(null);
  const report = useRef(onSpan);
  report.current = onSpan;
  const behaviour = useMemo(
    () =>
      zoom<HTMLDivElement, unknown>()
        .extent([
          [0, 0],
          [width, 1],
        ])
        .translateExtent([
          [0, 0],
          [width, 1],
        ])
        .scaleExtent([1, Math.max(1, (whole.to - whole.from) / CLOSEST)])
        .on('zoom', ({ transform }: { transform: ZoomTransform }) =>
          report.current(spanOfTransform(transform, whole, width)),
        ),
    [whole, width],
  );
  useEffect(() => {
    if (!element.current) return;
    const area = select(element.current);
    area.call(behaviour);
    // A double click is for opening an event, and the focus ring of the keyboard stays.
    area.on('dblclick.zoom', null);
    return () => {
      area.on('.zoom', null);
    };
  }, [behaviour]);
  const act = useCallback((change: (area: ReturnType<typeof select<HTMLDivElement, unknown>>) => void) => {
    if (element.current) change(select<HTMLDivElement, unknown>(element.current));
  }, []);
  return {
    ref: useCallback((found) => {
      element.current = found;
    }, []),
    zoomBy: (factor) => act((area) => behaviour.scaleBy(area, factor)),
    moveBy: (share) => act((area) => moveBy(area, share)),
    fit: () => act((area) => behaviour.transform(area, zoomIdentity)),
    show: (span) => act((area) => behaviour.transform(area, transformOfSpan(span, whole, width))),
  };

  function moveBy(area: ReturnType<typeof select<HTMLDivElement, unknown>>, share: number): void {
    const scale = area.node() ? Number(area.property('__zoom')?.k ?? 1) : 1;
    behaviour.translateBy(area, (-share * width) / scale, 0);
  }
}
