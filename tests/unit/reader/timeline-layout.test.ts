import fc from 'fast-check';
import { layOutOverview } from '../../../src/reader/drawings/overview-layout';
import { LANES, layOutTimeline } from '../../../src/reader/drawings/timeline-layout';
import { eventEntry, timelines } from './entries';

describe('a drawn timeline', () => {
  test('a day is a point, a year a bar beside what happened meanwhile', () => {
    const rows = layOutTimeline([
      eventEntry('year', '2014-01-01', '2014-12-31'),
      eventEntry('within', '2014-03-18'),
      eventEntry('after', '2016-07-08'),
    ]);
    expect(rows.map(({ mark }) => mark)).toEqual(['bar', 'point', 'point']);
    expect(rows.map(({ segments }) => segments.map(({ begins, ends }) => [begins, ends]))).toEqual([
      [[true, false]],
      [[false, true]],
      [],
    ]);
  });

  test('a year is said once, and how many years nothing happened', () => {
    const rows = layOutTimeline([
      eventEntry('one', '2014-03-18'),
      eventEntry('two', '2014-09-05'),
      eventEntry('three', '2017-09-06'),
    ]);
    expect(rows.map(({ year }) => year)).toEqual(['2014', null, '2017']);
    expect(rows.map(({ yearsSince }) => yearsSince)).toEqual([0, 0, 3]);
  });

  test('what goes on is drawn to the end, without an end', () => {
    const rows = layOutTimeline([eventEntry('since', '2014-03-01', null), eventEntry('later', '2021-10-18')]);
    expect(rows.at(-1)?.segments).toMatchObject([{ to: 1, ends: false }]);
  });

  test('no bar covers another, none has a hole, and the order is kept, whatever there is', () => {
    fc.assert(
      fc.property(timelines(), (entries) => {
        const rows = layOutTimeline(entries);
        expect(rows.map(({ entry }) => entry)).toEqual(entries);
        for (const { segments } of rows) {
          expect(new Set(segments.map(({ lane }) => lane)).size).toBe(segments.length);
          for (const { lane, from, to } of segments) {
            expect(lane >= 1 && lane <= LANES).toBe(true);
            expect(from >= 0 && from < to && to <= 1).toBe(true);
          }
        }
        for (const { entry, mark } of rows) {
          const held = rows.flatMap(({ segments }, index) =>
            segments.filter(({ of }) => of === entry).map(({ lane }) => ({ lane, index })),
          );
          expect(held.length > 0).toBe(mark === 'bar');
          expect(new Set(held.map(({ lane }) => lane)).size).toBeLessThanOrEqual(1);
          expect(held.map(({ index }) => index)).toEqual(held.map((_, after) => held[0]!.index + after));
        }
      }),
      { seed: 7 },
    );
  });
});

describe('a timeline to scale', () => {
  test('no mark covers another, all are inside, and later stands farther right', () => {
    fc.assert(
      fc.property(timelines(), (entries) => {
        const overview = layOutOverview(entries);
        if (!overview) return;
        for (const mark of overview.marks) {
          expect(mark.x >= 0 && mark.x + mark.width <= 100.001).toBe(true);
          for (const other of overview.marks) {
            if (other === mark || other.lane !== mark.lane) continue;
            expect(mark.x >= other.x + other.width || mark.x + mark.width <= other.x).toBe(true);
          }
        }
        const points = overview.marks.filter(({ isPoint }) => isPoint).map(({ x, width }) => x + width / 2);
        for (const { at } of overview.ticks) expect(at >= 0 && at <= 100).toBe(true);
        expect(points.every((x) => x > 0 && x < 100)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('two entries, or many of one day, are no picture', () => {
    expect(layOutOverview([eventEntry('one', '2014-03-18'), eventEntry('two', '2015-03-18')])).toBeNull();
    expect(layOutOverview(['a', 'b', 'c'].map((id) => eventEntry(id, '2014-03-18')))).toBeNull();
  });
});
