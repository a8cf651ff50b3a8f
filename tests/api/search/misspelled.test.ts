import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { foldedName } from '../../../src/record/projection/name-rows';
import { connectionOf, rowsOf } from '../../../src/record/sql';
import { distanceToWords } from '../../../src/search/suggest/distance';
import { bootStrapi, type TestApp } from '../../support';

const STORIES = ['nato-russia', 'other-stories'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What is a word of the articles is searched as one. */
const WORDS = ['figures'];

/** Names of everybody in the demo archive. */
const names = STORIES.flatMap((story) => {
  const file = path.join(__dirname, '../../../database/demo', story, 'people.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { name: string }[]).map(({ name }) => name);
});

/** A letter put in, left out, changed or swapped with the next one. */
const mistake = fc.record({
  kind: fc.constantFrom('put in', 'left out', 'changed', 'swapped'),
  at: fc.nat(1000),
  letter: fc.constantFrom(...LETTERS),
});

function misspell(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const index = at % word.length;
  const [before, here, after] = [word.slice(0, index), word[index]!, word.slice(index + 1)];
  if (kind === 'put in') return before + letter + here + after;
  if (kind === 'left out') return before + after;
  if (kind === 'changed') return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

describe('a misspelled family name', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi({ demo: true });
  });
  afterAll(() => app?.close());

  const suggested = async (q: string): Promise<string[]> =>
    (await app.request.get('/api/suggest').query({ q, limit: 10 }).expect(200)).body.data.map(
      ({ label }: { label: string }) => label,
    );
  const searched = async (q: string): Promise<string[]> =>
    (await app.request.get('/api/search').query({ q, limit: 10 }).expect(200)).body.data.map(
      ({ title }: { title: string }) => title,
    );

  /** Family names of whom the record names: somebody whom no article names is not found. */
  const familyNames = async (): Promise<[string, string][]> => {
    const rows = await rowsOf<{ label: string }>(
      connectionOf(app.strapi),
      `SELECT label FROM record_entity WHERE kind = 'person'`,
    );
    const known = new Set(rows.map(({ label }) => label));
    return names.filter((name) => known.has(name)).map((name) => [name, foldedName(name).split(' ').at(-1)!]);
  };

  it.each([
    ['one letter', 1, 4],
    ['two letters', 2, 6],
  ])(
    'of which %s are wrong is found',
    async (_, mistakes, least) => {
      const cases = fc.sample(
        fc.tuple(
          fc.constantFrom(...(await familyNames())),
          fc.array(mistake, { minLength: mistakes, maxLength: mistakes }),
        ),
        { seed: 20211018, numRuns: 200 },
      );
      const asked = cases
        .map(([[name, family], made]) => ({ name, family, typed: made.reduce(misspell, family) }))
        // Two mistakes at one place can come to more than two letters.
        .filter(({ family, typed }) => distanceToWords(typed, family, 2) <= mistakes)
        .filter(({ family, typed }) => Math.min(family.length, typed.length) >= least);
      expect(asked.length).toBeGreaterThan(100);
      const missed: string[] = [];
      for (const { name, typed } of asked) {
        if (!(await suggested(typed)).includes(name)) missed.push(`${typed} by suggest`);
        if (!WORDS.includes(typed) && !(await searched(typed)).includes(name))
          missed.push(`${typed} by search`);
      }
      expect(missed).toEqual([]);
    },
    120_000,
  );
});
