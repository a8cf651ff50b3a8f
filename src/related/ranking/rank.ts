/** The related articles of an article: the whole arithmetic, from candidates to the answer. */
import type { RelatedConfig } from '../../editorial';
import { keyVector, selectDiverse, type Weighed } from './diversity';
import { roundScore } from './rounding';
import { scoreOf, worthsOf } from './score';
import type { Candidate, Frequencies, Ranked, Scored, Subject } from './types';

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

interface Entry extends Scored {
  candidate: Candidate;
}

/**
 * Pins in their order, whatever they share, then the others by maximal marginal relevance. The article itself and
 * exclusions are left out, and so is what shares nothing. The answer does not depend on the order of the candidates.
 */
export function rank(input: RankInput): Ranked[] {
  const { subject, frequencies, config, limit } = input;
  const worths = worthsOf(subject, frequencies, config);
  const scored = (candidate: Candidate): Entry => ({ candidate, ...scoreOf(worths, candidate, config) });
  const pinned = pinnedCandidates(input).map(scored);
  const pins = new Set(pinned.map(({ candidate }) => candidate.articleId));
  const others = input.candidates
    .filter(({ articleId }) => !pins.has(articleId) && isAllowed(articleId, input))
    .map(scored)
    .filter((entry) => roundScore(entry).score > 0);
  const entries = new Map([...pinned, ...others].map((entry) => [entry.candidate.articleId, entry]));
  const weigh = ({ candidate, score }: Entry): Weighed => {
    return { candidate, score, vector: keyVector(candidate, frequencies) };
  };
  const diverse = selectDiverse(others.map(weigh), {
    chosen: pinned.map(weigh),
    limit: limit - pinned.length,
    config,
  });
  const ids = [...pins, ...diverse.map(({ candidate }) => candidate.articleId)];
  return ids.map((articleId) => {
    return { articleId, pinned: pins.has(articleId), ...roundScore(entries.get(articleId)!) };
  });
}

/** A pin that is no candidate shares nothing that is known. */
function pinnedCandidates(input: RankInput): Candidate[] {
  const { pins, candidates, subject, limit } = input;
  const known = new Map(candidates.map((candidate) => [candidate.articleId, candidate]));
  return [...new Set(pins)]
    .filter((articleId) => isAllowed(articleId, input))
    .slice(0, Math.max(0, limit))
    .map((articleId) => known.get(articleId) ?? { articleId, day: subject.day, keys: [] });
}

function isAllowed(articleId: number, { subject, exclusions }: RankInput): boolean {
  return articleId !== subject.articleId && !exclusions.has(articleId);
}
