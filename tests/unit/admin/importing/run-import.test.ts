import { again } from '../../../../src/admin/pages/importing/again';
import { counted, troubleFirst } from '../../../../src/admin/pages/importing/outcomes';
import { type Batch, type Progress, runImport } from '../../../../src/admin/pages/importing/run-import';
import { bodyOf, type Source, withFiles, withOne } from '../../../../src/admin/pages/importing/source';
import type { ImportOutcome } from '../../../../src/importing/outcome';

function outcomeOf(file: string, item: number | null, known: Partial<ImportOutcome> = {}): ImportOutcome {
  return {
    ...{ file, item, outcome: 'made', kind: 'article', documentId: `${file}${item}`, title: `Item ${item}` },
    ...{ isPublished: false, kept: [], lost: [], waiting: 0, refusal: null, ...known },
  };
}

const text = (name: string): Source => ({ id: name, kind: 'text', name, text: name });

/** A server that has so many items of each source, two a request. */
function importing(items: Record<string, number>, isStopped: () => boolean = () => false) {
  const told: Progress[] = [];
  const begun: (string | null)[] = [];
  const send = async ({ name }: Source, from: number, began: string | null): Promise<Batch> => {
    begun.push(began);
    const last = items[name] ?? 0;
    if (last === 0) throw new Error('no connection');
    const data = [from, from + 1].filter((item) => item <= last).map((item) => outcomeOf(name, item));
    return { data, meta: { next: from + 2 <= last ? from + 2 : null, began: `at ${begun.length}` } };
  };
  const refusal = ({ name }: Source) => outcomeOf(name, null, { outcome: 'refused' });
  const run = () =>
    runImport(Object.keys(items).map(text), {
      ...{ send, refusal, isStopped },
      onProgress: (progress) => told.push(progress),
    });
  return { run, told, begun };
}

describe('an import', () => {
  test('asks for the next items until there are none, and tells how far it is', async () => {
    const { run, told } = importing({ one: 5, two: 1 });
    const { outcomes, done } = await run();
    expect(outcomes.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5, 1].map((item) => `Item ${item}`));
    expect(done).toBe(2);
    expect(told.map((progress) => progress.outcomes.length)).toEqual([0, 2, 4, 5, 5, 6, 6]);
  });

  test('tells with each request when the first one of all began', async () => {
    const { run, begun } = importing({ one: 3, two: 1 });
    await run();
    expect(begun).toEqual([null, 'at 1', 'at 1']);
  });

  test('goes on with the next file where one fails', async () => {
    const { run } = importing({ one: 1, broken: 0, two: 1 });
    const { outcomes } = await run();
    expect(outcomes.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['one', 'made'],
      ['broken', 'refused'],
      ['two', 'made'],
    ]);
  });

  test('stops before the next request, and keeps what was made', async () => {
    let asked = 0;
    const { run } = importing({ one: 10, two: 1 }, () => {
      asked += 1;
      return asked > 2;
    });
    const { outcomes, done, of } = await run();
    expect({ made: outcomes.length, done, of }).toEqual({ made: 2, done: 1, of: 2 });
  });
});

describe('what came of it', () => {
  test('is counted', () => {
    const refused = outcomeOf('b', null, { outcome: 'refused' });
    expect(counted([outcomeOf('a', 1), outcomeOf('a', 2), refused])).toEqual({ made: 2, refused: 1 });
  });

  test('what wants an eye stands first, the rest in the order of the files', () => {
    const [made, unchanged, refused, later] = [
      outcomeOf('a', 1),
      outcomeOf('a', 2, { outcome: 'unchanged' }),
      outcomeOf('b', null, { outcome: 'refused' }),
      outcomeOf('c', 1),
    ];
    expect(troubleFirst([made!, unchanged!, refused!, later!])).toEqual([refused, made, later, unchanged]);
  });
});

describe('what is sent', () => {
  test('text as JSON, without what nobody said', () => {
    const body = bodyOf(text('Words'), { format: null, mapping: ' ' }, { from: 1, apply: null });
    expect(body).toEqual({ text: 'Words', from: 1, apply: null });
  });

  test('a file as a form, with the format that was chosen', () => {
    const file = new File(['<p>Words</p>'], 'page.html');
    const [source] = withFiles([], [file]);
    const body = bodyOf(source!, { format: 'html', mapping: '' }, { from: 21, publish: false }) as FormData;
    expect([...body.entries()].map(([name, value]) => [name, String(value)])).toEqual([
      ['from', '21'],
      ['publish', 'false'],
      ['format', 'html'],
      ['file', '[object File]'],
    ]);
  });

  test('the same file dropped twice is one', () => {
    const file = new File(['x'], 'page.html', { lastModified: 1 });
    const again = new File(['x'], 'page.html', { lastModified: 1 });
    expect(withFiles(withFiles([], [file]), [again])).toHaveLength(1);
  });

  test('what is pasted takes the place of what was pasted before', () => {
    const files = withFiles([], [new File(['x'], 'page.html')]);
    const first = withOne(files, text('One'), 'text');
    expect(withOne(first, text('Two'), 'text').map(({ name }) => name)).toEqual(['page.html', 'Two']);
    expect(withOne(first, null, 'text')).toEqual(files);
  });
});

describe('trouble that passes', () => {
  const patience = (waited: number[]) => ({
    waits: [1, 2],
    isPassing: (error: unknown) => (error as Error).message === 'away',
    sleep: async (milliseconds: number) => void waited.push(milliseconds),
  });

  test('is waited out', async () => {
    const waited: number[] = [];
    const answers = [new Error('away'), new Error('away'), 'there'];
    const attempt = async () => {
      const next = answers.shift();
      if (next instanceof Error) throw next;
      return next;
    };
    expect(await again(attempt, patience(waited))).toBe('there');
    expect(waited).toEqual([1, 2]);
  });

  test('is told where it does not pass, and at once where it cannot', async () => {
    const fail = (message: string) => async () => {
      throw new Error(message);
    };
    const waited: number[] = [];
    await expect(again(fail('away'), patience(waited))).rejects.toThrow('away');
    await expect(again(fail('refused'), patience(waited))).rejects.toThrow('refused');
    expect(waited).toEqual([1, 2]);
  });
});
