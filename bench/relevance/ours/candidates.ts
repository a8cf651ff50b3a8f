/** The candidates of an article as production's statement finds them (src/related/candidates.ts), in memory. */
import type { RelatedConfig } from '../../../src/editorial';
import { bestProbes, decay, worthsOf } from '../../../src/related/ranking/score';
import type { Subject } from '../../../src/related/ranking/types';
import type { BenchArticle } from '../data/collection';
import type { Archive } from './archive';

const MINUTES_IN_DAY = 1440;
const ROOT_UNITS = 32_767;
/** Half a millisecond in minutes: a day with a fraction is not exact, and dates are stored in milliseconds. */
const CLOCK = 1 / 120_000;

export interface Search {
  /** Candidates stand below this index. */
  end: number;
  shortlist: number;
  config: RelatedConfig;
  /** Whether each key gives only its newest postings, rather than half of them near the article in time. */
  newestOnly?: boolean;
}

/**
 * Each probe gives half its newest postings, at most a quarter nearest after the article's date, and the rest nearest
 * before it; those kept are the best of these by what they share, after the decay. Of two as good, the one that stands first.
 */
export function findCandidates(
  archive: Archive,
  articles: readonly BenchArticle[],
  subject: Subject,
  search: Search,
): number[] {
  const { config, end, shortlist } = search;
  const inMinutes = { ...config, halfLifeDays: config.halfLifeDays * MINUTES_IN_DAY };
  const worths = worthsOf(subject, archive.frequencies, config);
  const shared = new Map<number, number>();
  for (const { id, worth } of bestProbes(worths, config)) {
    const { articles: having, weights } = archive.postings[id]!;
    for (const place of places(having, articles, subject.day, search)) {
      const article = having[place]!;
      if (article >= end || article === subject.articleId) continue;
      shared.set(article, (shared.get(article) ?? 0) + worth * storedRoot(weights[place]!));
    }
  }
  return [...shared]
    .map(([article, worth]) => ({
      article,
      worth: worth * decay(minutes(articles[article]!.day) - minutes(subject.day), inMinutes),
    }))
    .sort((a, b) => b.worth - a.worth || a.article - b.article)
    .slice(0, shortlist)
    .map(({ article }) => article);
}

/** The signals of the record know whole minutes, and square roots as whole numbers (src/record/store/signals.ts). */
function minutes(day: number): number {
  return Math.floor(day * MINUTES_IN_DAY + CLOCK);
}

function storedRoot(weight: number): number {
  return Math.round(ROOT_UNITS * Math.sqrt(weight)) / ROOT_UNITS;
}

/** Places in a key's postings that are looked at. */
function places(
  having: Int32Array,
  articles: readonly BenchArticle[],
  day: number,
  { end, config: { candidatesPerKey }, newestOnly }: Search,
): number[] {
  const all = firstPlace(having, (article) => article >= end);
  if (newestOnly) return range(all - candidatesPerKey, all);
  const minute = (place: number) => minutes(articles[having[place]!]!.day);
  const after = Math.min(
    all,
    firstPlace(having, (article) => minutes(articles[article]!.day) > minutes(day)),
  );
  const newest = Math.max(after, all - Math.floor(candidatesPerKey / 2));
  const most = Math.min(newest, after + Math.floor(candidatesPerKey / 4));
  let near = after;
  while (near < most && minute(near) < minute(newest)) near += 1;
  const before = after - (candidatesPerKey - (all - newest) - (near - after));
  return [...range(newest, all), ...range(after, near), ...range(before, after)];
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
