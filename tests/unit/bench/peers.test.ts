import { samenessOf } from '../../../bench/peers/compare';
import { descriptions, tables } from '../../../bench/peers/directus-schema';
import { percentiles } from '../../../bench/peers/statistics';

const answer = (...ids: string[]) => ({ ids, bytes: 0 });

describe('answers of two peers', () => {
  test('are the same when the ids are, in order', () => {
    expect(samenessOf(answer('a', 'b'), answer('a', 'b'))).toBe('same');
    expect(samenessOf(answer(), answer())).toBe('same');
  });

  test('are the same set in another order', () => {
    expect(samenessOf(answer('a', 'b'), answer('b', 'a'))).toBe('same set');
  });

  test('share a part of the longer one', () => {
    expect(samenessOf(answer('a', 'b', 'c', 'd'), answer('a'))).toEqual({ shared: 0.25 });
    expect(samenessOf(answer(), answer('a'))).toEqual({ shared: 0 });
  });
});

test('percentiles are values that were measured', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentiles(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});

test('Directus gets an index on every reference, and stays under the 25 collections of its free tier', () => {
  expect(tables()).toContain('CREATE INDEX ON "articles_people" ("people_id")');
  expect(tables().filter((sql) => sql.startsWith('CREATE TABLE')).length).toBeLessThan(25);
  expect(descriptions().join('\n')).toMatch(
    /'articles_people', 'articles_id', 'articles', 'people', 'people_id', 'sort'/,
  );
});
