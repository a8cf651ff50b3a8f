import type { Archive } from '../../../bench/relevance/ours/archive';
import { findCandidates } from '../../../bench/relevance/ours/candidates';
import editorial from '../../../config/editorial';

/** A hundred articles, a day apart, that all have one key. */
const articles = Array.from({ length: 100 }, (_, day) => ({ id: String(day), headline: '', texts: [], day }));
const key = { id: 0, kind: 'person' as const, weight: 1 };
const archive: Archive = {
  keys: articles.map(() => [key]),
  postings: [{ articles: Int32Array.from(articles.keys()), weights: new Float64Array(100).fill(1) }],
  frequencies: { articles: 1000, of: () => 100 },
  names: [{ kind: 'person', name: 'somebody' }],
};
const config = { ...editorial.related, candidatesPerKey: 8 };

function candidates(articleId: number, end = 100, newestOnly = false): number[] {
  const subject = { articleId, day: articleId, keys: [key] };
  return findCandidates(archive, articles, subject, { end, shortlist: 50, config, newestOnly }).sort(
    (a, b) => a - b,
  );
}

test('looks at half the newest and at the nearest on either side, without the article itself', () => {
  expect(candidates(50)).toEqual([49, 51, 52, 96, 97, 98, 99]);
});

test('looks at the newest alone where asked to', () => {
  expect(candidates(50, 100, true)).toEqual([92, 93, 94, 95, 96, 97, 98, 99]);
});

test('looks at what came before alone where nothing came after', () => {
  expect(candidates(99)).toEqual([92, 93, 94, 95, 96, 97, 98]);
  expect(candidates(98)).toEqual([92, 93, 94, 95, 96, 97, 99]);
});

test('looks at nothing that was published later than it may know', () => {
  expect(candidates(50, 50)).toEqual([42, 43, 44, 45, 46, 47, 48, 49]);
});
