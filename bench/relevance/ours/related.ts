/** Production's related articles over a collection in memory. */
import type { RelatedConfig } from '../../../src/editorial';
import { rank } from '../../../src/related/ranking/rank';
import type { Ranked, Subject } from '../../../src/related/ranking/types';
import type { Collection, Ranker } from '../data/collection';
import type { Archive } from './archive';
import { findCandidates } from './candidates';

export interface Settings {
  config: RelatedConfig;
  newestOnly?: boolean;
}

/** The same settings without maximal marginal relevance and with all near-duplicates. */
export function withoutSelection(config: RelatedConfig): RelatedConfig {
  return { ...config, diversity: 0, duplicateSimilarity: Number.POSITIVE_INFINITY };
}

/** Indices of related articles, best first. */
export function related(collection: Collection, archive: Archive, settings: Settings): Ranker {
  return (query, limit) =>
    relatedScored(collection, archive, settings, query, limit).map(({ articleId }) => articleId);
}

/** The whole answer to a query. */
export function relatedScored(
  collection: Collection,
  archive: Archive,
  { config, newestOnly = false }: Settings,
  query: number,
  limit: number,
): Ranked[] {
  const { articles } = collection;
  const subject: Subject = { articleId: query, day: articles[query]!.day, keys: archive.keys[query]! };
  // Production keeps as many for exact scoring (src/related/related.ts).
  const shortlist = limit * 3 + 20;
  const end = collection.candidatesEnd(query);
  const candidates = findCandidates(archive, articles, subject, { end, shortlist, config, newestOnly });
  return rank({
    subject,
    candidates: candidates.map((articleId) => ({
      articleId,
      day: articles[articleId]!.day,
      keys: archive.keys[articleId]!,
    })),
    frequencies: archive.frequencies,
    config,
    pins: [],
    exclusions: new Set(),
    limit,
  });
}
