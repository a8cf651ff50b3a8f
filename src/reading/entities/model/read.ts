/** The model: weights of features and of transitions between tags. */
import { TAGS } from '../tags';

export interface Model {
  transitions: Float64Array;
  /** Exponentials of the transitions. */
  moves: Float64Array;
  /** Adds a feature's weights to the scores of the tags of one token, which begin at `offset`. */
  addWeights(feature: number, scores: Float64Array, offset: number): void;
}

/** As shipped: everything in base64. */
export interface ModelFile {
  /** Of each feature its hash (32 bits), in rising order. */
  features: string;
  /** Of each feature the number of its weights (8 bits). */
  counts: string;
  /** Of each weight its tag (8 bits). */
  tags: string;
  /** Each weight (8 bits, signed), in units of `scale`. */
  weights: string;
  scale: number;
  transitions: number[];
}

const EMPTY = -1;
/** Most features have no weights: a small table of bits that stays in the processor's cache says so at once. */
const FILTER_BITS = 2 ** 20;
const FILTER_SHIFT = 12;

/** The model of a file, its features in an open hash table. */
export function readModel(file: ModelFile): Model {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  const features = new Uint32Array(bytes(file.features).buffer);
  const counts = bytes(file.counts);
  const tags = bytes(file.tags);
  const weights = Float64Array.from(
    new Int8Array(bytes(file.weights).buffer),
    (weight) => weight * file.scale,
  );
  const starts = new Uint32Array(features.length + 1);
  for (let at = 0; at < features.length; at += 1) starts[at + 1] = starts[at]! + counts[at]!;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 2)));
  const slots = new Int32Array(size).fill(EMPTY);
  const keys = new Uint32Array(size);
  const seen = new Uint32Array(FILTER_BITS / 32);
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at]!;
    let slot = feature & (size - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    slots[slot] = at;
    keys[slot] = feature;
    const bit = feature >>> FILTER_SHIFT;
    seen[bit >>> 5]! |= 1 << (bit & 31);
  }
  const transitions = Float64Array.from(file.transitions);
  return {
    transitions,
    moves: transitions.map(Math.exp),
    addWeights: (feature, scores, offset) => {
      const bit = feature >>> FILTER_SHIFT;
      if ((seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return;
      let slot = feature & (size - 1);
      while (keys[slot] !== feature || slots[slot] === EMPTY) {
        if (slots[slot] === EMPTY) return;
        slot = (slot + 1) & (size - 1);
      }
      const at = slots[slot]!;
      const end = starts[at + 1]!;
      for (let weight = starts[at]!; weight < end; weight += 1) {
        scores[offset + tags[weight]!]! += weights[weight]!;
      }
    },
  };
}

/** Weights by feature as a file; weights nearer to nothing than `least` are left out. */
export function writeModel(
  weights: ReadonlyMap<number, Float64Array>,
  transitions: Float64Array,
  { scale, least }: { scale: number; least: number },
): ModelFile {
  const features: number[] = [];
  const counts: number[] = [];
  const tags: number[] = [];
  const values: number[] = [];
  for (const [feature, row] of [...weights].sort(([one], [other]) => one - other)) {
    let count = 0;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const value = Math.max(-127, Math.min(127, Math.round(row[tag]! / scale)));
      if (value === 0 || Math.abs(row[tag]!) < least) continue;
      tags.push(tag);
      values.push(value);
      count += 1;
    }
    if (count === 0) continue;
    features.push(feature);
    counts.push(count);
  }
  const base64 = (array: Uint8Array | Uint32Array | Int8Array) =>
    Buffer.from(array.buffer).toString('base64');
  return {
    features: base64(Uint32Array.from(features)),
    counts: base64(Uint8Array.from(counts)),
    tags: base64(Uint8Array.from(tags)),
    weights: base64(Int8Array.from(values)),
    scale,
    transitions: [...transitions].map((weight) => Math.round(weight * 1000) / 1000),
  };
}
