/** How related a candidate is to an article, and why. */
import type { RelatedConfig, Signal } from '../../editorial';
import type { Candidate, Frequencies, Key, Reason, Scored, Subject } from './types';

/** What each of the subject's keys is worth when a candidate is all about it, and all of them together. */
export interface Worths {
  day: number;
  of: ReadonlyMap<number, { kind: Signal; worth: number }>;
  total: number;
}

/**
 * Robertson and Sparck Jones's weight in the form that is never negative (as in Lucene's BM25): the rarer a key, the
 * more it says that two articles share it.
 *
 * @param frequency number of articles that have the key; taken as 1 to `articles` where the count lags behind
 */
export function inverseDocumentFrequency(frequency: number, articles: number): number {
  const all = Math.max(1, articles);
  const having = Math.min(Math.max(1, frequency), all);
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/**
 * How much rarity counts: the square root of the inverse document frequency, so that a word that hardly any article
 * has does not decide alone.
 */
export function rarity(frequency: number, articles: number): number {
  return Math.sqrt(inverseDocumentFrequency(frequency, articles));
}

/** What is left of a score at a distance in time: 1 on the same day, falling by half-lives to the floor. */
export function decay(days: number, { decayFloor, halfLifeDays }: RelatedConfig): number {
  return decayFloor + (1 - decayFloor) * 2 ** (-Math.abs(days) / halfLifeDays);
}

/** The subject's side of all scores. */
export function worthsOf(subject: Subject, frequencies: Frequencies, config: RelatedConfig): Worths {
  // Sums of floating-point numbers depend on their order, and rows come in any.
  const ordered = [...subject.keys].sort((a, b) => a.id - b.id);
  const of = new Map(
    ordered.map((key) => [key.id, { kind: key.kind, worth: worthOf(key, frequencies, config) }]),
  );
  const total = [...of.values()].reduce((sum, { worth }) => sum + worth, 0);
  return { day: subject.day, of, total };
}

/** The keys for which candidates are looked up: the `probes` that are worth most, so that a request stays cheap. */
export function bestProbes({ of }: Worths, { probes }: RelatedConfig): { id: number; worth: number }[] {
  return [...of]
    .map(([id, { worth }]) => ({ id, worth }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.id - b.id)
    .slice(0, probes);
}

/**
 * The score of a candidate:
 *
 *     decay(days apart) * sum over shared keys of w * rarity * s * sqrt(c) / sum over the subject's keys of w * rarity * s
 *
 * with w the weight of the signal, s and c how central the key is to the subject and to the candidate. The root keeps
 * a candidate's one heavy key from deciding alone. It is an inner product over the most that any candidate could
 * reach, so it lies between 0 and 1. A cosine's norm of the candidate stands in the stored weights of terms
 * (src/reading/terms.ts) and not below this line: sharing one more key never lowers a score. Each reason is its key's
 * summand.
 */
export function scoreOf(worths: Worths, candidate: Candidate, config: RelatedConfig): Scored {
  if (worths.total <= 0) return { score: 0, reasons: [] };
  const factor = decay(candidate.day - worths.day, config) / worths.total;
  const reasons: Reason[] = [];
  for (const { id, weight } of candidate.keys) {
    const own = worths.of.get(id);
    const share = own ? own.worth * Math.sqrt(Math.min(1, weight)) * factor : 0;
    if (own && share > 0) reasons.push({ id, kind: own.kind, weight: share });
  }
  reasons.sort((a, b) => b.weight - a.weight || a.id - b.id);
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

function worthOf({ id, kind, weight }: Key, frequencies: Frequencies, config: RelatedConfig): number {
  return config.weights[kind] * rarity(frequencies.of(id), frequencies.articles) * weight;
}
