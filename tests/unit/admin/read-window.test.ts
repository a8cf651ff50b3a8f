import { type EventPage, readWindow } from '../../../src/admin/pages/timeline/read-window';
import type { Entry, Significance } from '../../../src/admin/timeline/entries';

const SPAN = { from: Date.parse('2000-01-01'), to: Date.parse('2030-01-01') };
const RANKS: Record<Significance, number> = { minor: 0, major: 1, milestone: 2 };

/** An archive that answers as the timeline's route does, and counts the questions. */
function archive(counts: Record<Significance, number>) {
  const all: Entry[] = Object.entries(counts).flatMap(([significance, count]) =>
    Array.from({ length: count }, (_, index) => ({
      documentId: `${significance}${index}`,
      title: significance,
      significance: significance as Significance,
      date: {
        edtf: '2010',
        display: '2010',
        precision: 'year',
        startsOn: new Date(SPAN.from + ((SPAN.to - SPAN.from) / count) * index).toISOString().slice(0, 10),
        endsOn: null,
      },
    })),
  );
  const asked: Record<string, unknown>[] = [];
  const read = async (parameters: Record<string, unknown>): Promise<EventPage> => {
    asked.push(parameters);
    const least = RANKS[(parameters.significance as Significance | undefined) ?? 'minor'];
    const limit = parameters.limit as number;
    const found = all.filter(
      ({ significance, date: { startsOn } }) =>
        RANKS[significance] >= least &&
        startsOn! >= (parameters.from as string) &&
        startsOn! <= (parameters.to as string),
    );
    return { data: found.slice(0, limit), meta: { cursor: { next: found.length > limit ? 'more' : null } } };
  };
  return { read, asked };
}

describe('the events of a window', () => {
  test('few are all shown, by one question', async () => {
    const { read, asked } = archive({ minor: 50, major: 10, milestone: 5 });
    const window = await readWindow(read, {}, SPAN);
    expect(window).toMatchObject({ shown: 'all', entries: { length: 65 } });
    expect(asked).toHaveLength(1);
  });

  test('of many, the most significant are shown', async () => {
    const { read } = archive({ minor: 100_000, major: 60, milestone: 5 });
    const window = await readWindow(read, {}, SPAN);
    expect(window).toMatchObject({ shown: 'major', entries: { length: 65 } });
  });

  test('where all are alike, some are shown, from the whole window, by few questions', async () => {
    const { read, asked } = archive({ minor: 100_000, major: 0, milestone: 0 });
    const { entries, shown } = await readWindow(read, {}, SPAN);
    expect(shown).toBe('some');
    expect(entries.length).toBeLessThanOrEqual(120);
    expect(asked.length).toBeLessThanOrEqual(9);
    const years = entries.map(({ date: { startsOn } }) => Number(startsOn!.slice(0, 4)));
    expect(Math.max(...years) - Math.min(...years)).toBeGreaterThan(20);
  });
});
