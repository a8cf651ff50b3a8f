import fc from 'fast-check';
import { type Dated, drawMarks, spanOf } from '../../../src/admin/timeline/marks';

const event = (documentId: string, startsOn: string | null, endsOn: string | null, rank = 0): Dated => ({
  documentId,
  startsOn,
  endsOn,
  rank,
});

const day = fc
  .integer({ min: Date.parse('1990-01-01') / 86_400_000, max: Date.parse('2030-01-01') / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const dated = fc
  .record({
    documentId: fc.uuid(),
    days: fc.tuple(day, day).map((days) => days.sort()),
    open: fc.constantFrom('', 'left', 'right'),
    rank: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ documentId, days: [from, to], open, rank }) =>
    event(documentId, open === 'left' ? null : from, open === 'right' ? null : to, rank),
  );

const drawing = { width: 600, lanes: 6, most: 50 };

describe('events on an axis', () => {
  test('a day is a point, a year is a band over all its days', () => {
    const span = { from: Date.parse('2020-01-01'), to: Date.parse('2022-01-01') };
    const events = [event('day', '2020-06-15', '2020-06-15'), event('year', '2021-01-01', '2021-12-31')];
    const { marks } = drawMarks(events, span, drawing);
    expect(marks.map(({ shape }) => shape)).toEqual(['point', 'band']);
    expect(marks[1]?.width).toBeCloseTo(300, -1);
  });

  test('an end that nobody knows is drawn to the edge, as open', () => {
    const span = { from: Date.parse('2020-01-01'), to: Date.parse('2022-01-01') };
    const { marks } = drawMarks([event('since', '2021-01-01', null)], span, drawing);
    expect(marks).toMatchObject([{ shape: 'band', openLeft: false, openRight: true }]);
    expect((marks[0]?.x ?? 0) + (marks[0]?.width ?? 0)).toBeCloseTo(600);
  });

  test('where room is short, the more significant are drawn', () => {
    const span = { from: Date.parse('2020-01-01'), to: Date.parse('2020-01-03') };
    const events = [
      event('minor', '2020-01-01', '2020-01-01', 3),
      event('milestone', '2020-01-01', '2020-01-01', 1),
    ];
    const { marks, hidden } = drawMarks(events, span, { width: 100, lanes: 1, most: 10 });
    expect(marks.map(({ event: { documentId } }) => documentId)).toEqual(['milestone']);
    expect(hidden).toBe(1);
  });

  test('nothing is drawn outside, over another, or beyond the bound, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 120 }), (events) => {
        const span = spanOf(events);
        if (!span) return;
        const { marks, hidden } = drawMarks(events, span, drawing);
        expect(marks.length).toBeLessThanOrEqual(drawing.most);
        expect(marks.length + hidden).toBeLessThanOrEqual(events.length);
        for (const mark of marks) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(drawing.width + 1e-6);
          const others = marks.filter((other) => other !== mark && other.lane === mark.lane);
          for (const other of others) {
            expect(mark.x >= other.x + other.width || mark.x + mark.width <= other.x).toBe(true);
          }
        }
      }),
      { seed: 4 },
    );
  });

  test('a title is written only where nothing comes behind it', () => {
    const span = { from: Date.parse('2020-01-01'), to: Date.parse('2020-12-31') };
    const events = [event('first', '2020-02-01', '2020-02-01'), event('second', '2020-03-01', '2020-03-01')];
    const { marks } = drawMarks(events, span, { width: 600, lanes: 1, most: 10, labelWidth: () => 100 });
    expect(marks.map(({ isLabelled }) => isLabelled)).toEqual([true]);
  });
});
