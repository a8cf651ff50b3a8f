/** The candidates of an article as production's statement finds them (src/related/candidates.ts), in memory. */
import type { RelatedConfig } from '../../../src/editorial';
import { bestProbes, decay, worthsOf } from '../../../src/related/ranking/score';
import type { Subject } from '../../../src/related/ranking/types';
import type { BenchArticle } from '../data/collection';
import type { Archive } from './archive';

export interface Search {
  /** Candidates stand below this index. */
  end: number;
  shortlist: number;
  config: RelatedConfig;
  /** Whether each key gives only its newest postings, rather than half of them near the article in time. */
  newestOnly?: boolean;
}

/**
 * Each probe gives half its newest postings, a quarter nearest before and a quarter nearest after the article's date;
 * those kept are the best of these by what they share, after the decay. Of two as good, the one that stands first.
 */
export function findCandidates(
  archive: Archive,
  articles: readonly BenchArticle[],
  subject: Subject,
  search: Search,
): number[] {
  const { config, end, shortlist } = search;
  const worths = worthsOf(subject, archive.frequencies, config);
  const shared = new Map<number, number>();
  for (const { id, worth } of bestProbes(worths, config)) {
    const { articles: having, weights } = archive.postings[id]!;
    for (const place of places(having, articles, subject.day, search)) {
      const article = having[place]!;
      if (article >= end || article === subject.articleId) continue;
      shared.set(article, (shared.get(article) ?? 0) + worth * Math.sqrt(weights[place]!));
    }
  }
  return [...shared]
    .map(([article, worth]) => ({
      article,
      worth: worth * decay(articles[article]!.day - subject.day, config),
    }))
    .sort((a, b) => b.worth - a.worth || a.article - b.article)
    .slice(0, shortlist)
    .map(({ article }) => article);
}

/** Places in a key's postings that are looked at. */
function places(
  having: Int32Array,
  articles: readonly BenchArticle[],
  day: number,
  { end, config: { candidatesPerKey }, newestOnly }: Search,
): Iterable<number> {
  const all = firstPlace(having, (article) => article >= end);
  if (candidatesPerKey >= all) return new Set(range(0, all));
  if (newestOnly) return range(all - candidatesPerKey, all);
  const half = Math.ceil(candidatesPerKey / 2);
  const quarter = Math.ceil(candidatesPerKey / 4);
  const after = Math.min(
    all,
    firstPlace(having, (article) => articles[article]!.day > day),
  );
  return new Set([
    ...range(all - half, all),
    ...range(after - quarter, after),
    ...range(after, Math.min(all, after + quarter)),
  ]);
}

/** The first place from which on a condition holds; the condition never ends once it holds. */
function firstPlace(having: Int32Array, holds: (article: number) => boolean): number {
  let [from, to] = [0, having.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(having[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function range(from: number, to: number): number[] {
  const first = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - first) }, (_, index) => first + index);
}
