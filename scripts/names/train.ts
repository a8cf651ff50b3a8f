/** Learns a linear-chain CRF: stochastic gradients with AdaGrad (Duchi et al. 2011), weights that help little at nothing (L1 by forward-backward
 * splitting, Duchi and Singer 2009). */
import { type Chain, marginals } from '../../src/reading/entities/lattice';
import { BEFORE, TAGS } from '../../src/reading/entities/tags';
import type { Example } from './examples';
import { randomOf } from './random';

export interface TrainingOptions {
  epochs: number;
  /** Step of AdaGrad. */
  rate: number;
  /** Pull of the weights to nothing (L1). */
  sparsity: number;
  /** A feature counts when at least as many tokens have it. */
  leastCount: number;
  /** Share of features left out at each step. */
  dropout: number;
  seed: number;
  progress?(epoch: number, loss: number): void;
}

export interface Trained {
  weights: Map<number, Float64Array>;
  transitions: Float64Array;
}

const NEVER = Number.NEGATIVE_INFINITY;

export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const random = randomOf(options.seed);
  const ids = idsOf(examples, options.leastCount);
  const useful = examples
    .filter(({ allowed }) => allowed.some((mask) => mask !== 1))
    .map((example) => ({
      ...example,
      ids: example.features.map((features) =>
        Int32Array.from(Array.from(features, (feature) => ids.get(feature) ?? -1).filter((id) => id >= 0)),
      ),
    }));
  const weights = new Float64Array(ids.size * TAGS);
  const squares = new Float64Array(ids.size * TAGS);
  const transitions = new Float64Array(TAGS * TAGS);
  const transitionSquares = new Float64Array(TAGS * TAGS);
  const step = (values: Float64Array, sums: Float64Array, index: number, gradient: number) => {
    sums[index]! += gradient * gradient;
    const rate = options.rate / (1e-4 + Math.sqrt(sums[index]!));
    const moved = values[index]! - rate * gradient;
    values[index] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * options.sparsity);
  };
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    let loss = 0;
    for (const index of shuffled(useful.length, random)) {
      const { ids: rows, allowed, tags } = useful[index]!;
      const kept =
        options.dropout > 0 ? rows.map((row) => row.filter(() => random() >= options.dropout)) : rows;
      const length = tags.length;
      const emissions = new Float64Array(length * TAGS);
      for (let at = 0; at < length; at += 1) {
        for (let tag = 0; tag < TAGS; tag += 1) {
          if ((allowed[at]! & (1 << tag)) === 0) emissions[at * TAGS + tag] = NEVER;
        }
        for (const id of kept[at]!) {
          for (let tag = 0; tag < TAGS; tag += 1) emissions[at * TAGS + tag]! += weights[id * TAGS + tag]!;
        }
      }
      const chain: Chain = { length, emissions, transitions, moves: transitions.map(Math.exp) };
      const { probabilities, forward, backward, logSum } = marginals(chain);
      loss += logSum - scoreOf(chain, tags);
      const pairs = transitionGradient(chain, forward, backward, tags);
      for (let at = 0; at < length; at += 1) {
        if (kept[at]!.length === 0) continue;
        for (let tag = 0; tag < TAGS; tag += 1) {
          const gradient = probabilities[at * TAGS + tag]! - (tags[at] === tag ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (const id of kept[at]!) {
            const weight = id * TAGS + tag;
            step(weights, squares, weight, gradient);
          }
        }
      }
      for (let pair = 0; pair < pairs.length; pair += 1) {
        if (pairs[pair] !== 0) step(transitions, transitionSquares, pair, pairs[pair]!);
      }
    }
    options.progress?.(epoch, loss / useful.length);
  }
  const byFeature = new Map<number, Float64Array>();
  for (const [feature, id] of ids) byFeature.set(feature, weights.subarray(id * TAGS, (id + 1) * TAGS));
  return { weights: byFeature, transitions };
}

function idsOf(examples: readonly Example[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const row of features)
      for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= leastCount) ids.set(feature, ids.size);
  return ids;
}

function scoreOf({ length, emissions, transitions }: Chain, tags: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < length; at += 1) {
    score += emissions[at * TAGS + tags[at]!]!;
    if (at > 0) score += transitions[tags[at - 1]! * TAGS + tags[at]!]!;
  }
  return score;
}

/** Expected less seen transitions. */
function transitionGradient(
  { length, emissions, transitions }: Chain,
  forward: Float64Array,
  backward: Float64Array,
  tags: Uint8Array,
): Float64Array {
  const gradient = new Float64Array(TAGS * TAGS);
  const here = new Float64Array(TAGS * TAGS);
  for (let at = 1; at < length; at += 1) {
    let most = NEVER;
    for (let tag = 0; tag < TAGS; tag += 1) most = Math.max(most, emissions[at * TAGS + tag]!);
    let total = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const there = Math.exp(emissions[at * TAGS + tag]! - most) * backward[at * TAGS + tag]!;
      for (const before of BEFORE[tag]!) {
        const pair = before * TAGS + tag;
        here[pair] = forward[(at - 1) * TAGS + before]! * Math.exp(transitions[pair]!) * there;
        total += here[pair]!;
      }
    }
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (const before of BEFORE[tag]!) {
        const pair = before * TAGS + tag;
        gradient[pair]! += here[pair]! / total;
      }
    }
    gradient[tags[at - 1]! * TAGS + tags[at]!]! -= 1;
  }
  return gradient;
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
