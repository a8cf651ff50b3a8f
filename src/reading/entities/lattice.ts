/** The likeliest tags of a chain of tokens, and how likely each is (linear-chain CRF; Lafferty et al. 2001). */
import { BEFORE, MAY_BEGIN, MAY_END, OUTSIDE, TAGS } from './tags';

const NEVER = Number.NEGATIVE_INFINITY;

/** Scores of a chain: `emissions[token * TAGS + tag]`, -Infinity where the tag may not be. */
export interface Chain {
  length: number;
  emissions: Float64Array;
  /** `transitions[before * TAGS + tag]`. */
  transitions: Float64Array;
  /** Their exponentials. */
  moves: Float64Array;
}

/** The best tags (Viterbi). */
export function bestTags({ length, emissions, transitions }: Chain): Uint8Array {
  const back = new Uint8Array(length * TAGS);
  let scores = new Float64Array(TAGS);
  let next = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag += 1) scores[tag] = MAY_BEGIN[tag] ? emissions[tag]! : NEVER;
  for (let at = 1; at < length; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      const emission = emissions[at * TAGS + tag]!;
      let best = NEVER;
      let from = OUTSIDE;
      if (emission !== NEVER) {
        for (const before of BEFORE[tag]!) {
          const score = scores[before]! + transitions[before * TAGS + tag]!;
          if (score > best) {
            best = score;
            from = before;
          }
        }
      }
      next[tag] = best + emission;
      back[at * TAGS + tag] = from;
    }
    [scores, next] = [next, scores];
  }
  const tags = new Uint8Array(length);
  let last = OUTSIDE;
  for (let tag = 1; tag < TAGS; tag += 1) if (MAY_END[tag] && scores[tag]! > scores[last]!) last = tag;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = last;
    last = back[at * TAGS + last]!;
  }
  return tags;
}

/** The probability of each tag of each token (forward and backward), and the logarithm of the sum over all chains. */
export function marginals(chain: Chain): {
  probabilities: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  logSum: number;
} {
  const { length, emissions, moves } = chain;
  const forward = new Float64Array(length * TAGS);
  const backward = new Float64Array(length * TAGS);
  const potentials = new Float64Array(length * TAGS);
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    let most = NEVER;
    for (let tag = 0; tag < TAGS; tag += 1) most = Math.max(most, emissions[at * TAGS + tag]!);
    for (let tag = 0; tag < TAGS; tag += 1)
      potentials[at * TAGS + tag] = Math.exp(emissions[at * TAGS + tag]! - most);
    logSum += most;
  }
  for (let at = 0; at < length; at += 1) {
    let total = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const here = potentials[at * TAGS + tag]!;
      if (here === 0) continue;
      let sum = at === 0 && MAY_BEGIN[tag] ? 1 : 0;
      if (at > 0) {
        for (const before of BEFORE[tag]!)
          sum += forward[(at - 1) * TAGS + before]! * moves[before * TAGS + tag]!;
      }
      if (at === length - 1 && !MAY_END[tag]) sum = 0;
      forward[at * TAGS + tag] = sum * here;
      total += sum * here;
    }
    for (let tag = 0; tag < TAGS; tag += 1) forward[at * TAGS + tag]! /= total;
    logSum += Math.log(total);
  }
  for (let tag = 0; tag < TAGS; tag += 1) if (MAY_END[tag]) backward[(length - 1) * TAGS + tag] = 1;
  for (let at = length - 2; at >= 0; at -= 1) {
    let total = 0;
    for (let after = 0; after < TAGS; after += 1) {
      const there = potentials[(at + 1) * TAGS + after]! * backward[(at + 1) * TAGS + after]!;
      if (there === 0) continue;
      for (const tag of BEFORE[after]!) backward[at * TAGS + tag]! += moves[tag * TAGS + after]! * there;
    }
    for (let tag = 0; tag < TAGS; tag += 1) total += backward[at * TAGS + tag]!;
    for (let tag = 0; tag < TAGS; tag += 1) backward[at * TAGS + tag]! /= total;
  }
  const probabilities = new Float64Array(length * TAGS);
  for (let at = 0; at < length; at += 1) {
    let total = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const product = forward[at * TAGS + tag]! * backward[at * TAGS + tag]!;
      probabilities[at * TAGS + tag] = product;
      total += product;
    }
    for (let tag = 0; tag < TAGS; tag += 1) probabilities[at * TAGS + tag]! /= total;
  }
  return { probabilities, forward, backward, logSum };
}
