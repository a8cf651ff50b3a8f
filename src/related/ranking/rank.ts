/** The related articles of an article: the whole arithmetic, from candidates to the answer. */
import type { RelatedConfig } from '../../editorial';
import { agreements } from './agreement';
import { selectDiverse, type Weighed } from './diversity';
import { isTold, roundScore } from './rounding';
import { scoreOf, worthsOf } from './score';
import type { Candidate, Frequencies, Ranked, Reason, Subject } from './types';
import { keyVectors } from './vectors';

export interface RankInput {
  subject: Subject;
  /** Each article once; the subject itself may be among them. */
  candidates: Candidate[];
  frequencies: Frequencies;
  config: RelatedConfig;
  /** Articles that an editor put first, in this order. */
  pins: number[];
  /** Articles that an editor ruled out, pinned or not. */
  exclusions: ReadonlySet<number>;
  /** The most articles to give. */
  limit: number;
}

interface Entry extends Weighed {
  reasons: Reason[];
}

/**
 * Pins in their order, whatever they share, then the others by maximal marginal relevance. The article itself and
 * exclusions are left out, and so is what shares nothing. The answer does not depend on the order of the candidates.
 */
export function rank(input: RankInput): Ranked[] {
  const { config, limit } = input;
  const { pinned, others } = entriesOf(input);
  const diverse = selectDiverse(others, { chosen: pinned, limit: limit - pinned.length, config });
  const shape = (isPin: boolean) => (entry: Entry) => {
    return { articleId: entry.candidate.articleId, pinned: isPin, ...roundScore(entry) };
  };
  return [...pinned.map(shape(true)), ...diverse.map(shape(false))];
}

function entriesOf(input: RankInput): { pinned: Entry[]; others: Entry[] } {
  const { subject, candidates, frequencies, config } = input;
  const worths = worthsOf(subject, frequencies, config);
  const vectors = keyVectors(subject, candidates, frequencies);
  const entries = candidates.map((candidate, index): Entry => {
    return { candidate, ...scoreOf(worths, candidate, config), vector: vectors[index]! };
  });
  const pinned = pinnedEntries(entries, input);
  const pins = new Set(pinned.map(({ candidate }) => candidate.articleId));
  const others = entries.filter(
    ({ candidate: { articleId }, score }) => score > 0 && !pins.has(articleId) && isAllowed(articleId, input),
  );
  const all = [...pinned.filter(({ score }) => score > 0), ...others];
  const factors = agreements(all, config);
  for (const [index, entry] of all.entries()) scale(entry, factors[index]!);
  return { pinned, others: others.filter(({ score }) => isTold(score)) };
}

function scale(entry: Entry, factor: number): void {
  for (const reason of entry.reasons) reason.weight *= factor;
  entry.score *= factor;
}

/** A pin that is no candidate shares nothing that is known. */
function pinnedEntries(entries: readonly Entry[], input: RankInput): Entry[] {
  const { pins, subject, limit } = input;
  const known = new Map(entries.map((entry) => [entry.candidate.articleId, entry]));
  return [...new Set(pins)]
    .filter((articleId) => isAllowed(articleId, input))
    .slice(0, Math.max(0, limit))
    .map((articleId) => known.get(articleId) ?? stranger({ articleId, day: subject.day, keys: [] }));
}

function stranger(candidate: Candidate): Entry {
  return {
    candidate,
    ...{ score: 0, reasons: [] },
    vector: { ids: [], values: [] },
  };
}

function isAllowed(articleId: number, { subject, exclusions }: RankInput): boolean {
  return articleId !== subject.articleId && !exclusions.has(articleId);
}
