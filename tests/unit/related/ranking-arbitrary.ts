/** Articles with random keys, for properties of ranking. */
import fc from 'fast-check';
import editorial from '../../../config/editorial';
import type { RankInput } from '../../../src/related/ranking/rank';
import type { Candidate, Frequencies, Subject } from '../../../src/related/ranking/types';

const KEYS = 12;
const ARTICLES = 400;

const id = fc.integer({ min: 1, max: KEYS });
const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const day = fc.double({ min: 15_000, max: 20_000, noNaN: true });
const kind = fc.constantFrom(...(['person', 'organization', 'event', 'story', 'term', 'source'] as const));
const article = fc.integer({ min: 1, max: 40 });

export const config = editorial.related;

export const subject: fc.Arbitrary<Subject> = fc.record({
  articleId: fc.option(article),
  day,
  keys: fc.uniqueArray(fc.record({ id, kind, weight }), { selector: (key) => key.id, maxLength: KEYS }),
});

const keys = fc.uniqueArray(fc.record({ id, weight }), { selector: (key) => key.id, maxLength: KEYS });

export const candidate: fc.Arbitrary<Candidate> = fc.record({ articleId: article, day, keys });

const candidates = fc.uniqueArray(candidate, { selector: ({ articleId }) => articleId, maxLength: 30 });

export const frequencies: fc.Arbitrary<Frequencies> = fc
  .array(fc.integer({ min: 0, max: ARTICLES }), { minLength: KEYS + 1, maxLength: KEYS + 1 })
  .map((counts) => ({ articles: ARTICLES, of: (key: number) => counts[key] ?? 0 }));

export const rankInput: fc.Arbitrary<RankInput> = fc.record({
  subject,
  candidates,
  frequencies,
  config: fc.constant(config),
  pins: fc.array(article, { maxLength: 4 }),
  exclusions: fc.array(article, { maxLength: 6 }).map((ids) => new Set(ids)),
  limit: fc.integer({ min: 0, max: 20 }),
});
