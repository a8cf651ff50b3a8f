/** Tags of all tokens of a text, with how sure the model is. */
import { allowedTags } from './allowed';
import { type Description, describe } from './description';
import { gather } from './evidence';
import { featuresOf, MOST_FEATURES } from './features';
import { bestTags, type Chain, marginals } from './lattice';
import type { Model } from './model/read';
import { OUTSIDE, TAGS } from './tags';
import type { NameToken } from './tokens';
import { Votes } from './votes';

export interface Tagged {
  description: Description;
  tags: Uint8Array;
  /** Of each token how likely its tag is, 0 to 1. */
  sureness: Float32Array;
}

/** Tokens that are looked at together; what a text of a book's length says elsewhere is not asked. */
const WINDOW = 30_000;

/** Linear in the number of tokens; memory beyond them is bounded. */
export function tagNames(tokens: readonly NameToken[], model: Model): Tagged {
  const description = describe(tokens);
  const elsewhere = gather(description);
  const tagged = {
    description,
    tags: new Uint8Array(tokens.length),
    sureness: new Float32Array(tokens.length).fill(1),
  };
  for (let from = 0; from < tokens.length; ) {
    let to = Math.min(from + WINDOW, tokens.length);
    if (to < tokens.length && description.sentenceStart[to]! > from) to = description.sentenceStart[to]!;
    tagWindow(tagged, elsewhere, model, from, to);
    from = to;
  }
  return tagged;
}

function tagWindow(
  { description, tags, sureness }: Tagged,
  elsewhere: ReadonlyMap<string, number>,
  model: Model,
  from: number,
  to: number,
): void {
  const features = new Uint32Array(MOST_FEATURES);
  const stretches = stretchesOf(description, from, to).map(({ start, end }) => {
    const chain = chainOf(description, elsewhere, model, features, start, end);
    return { start, end, chain, probabilities: marginals(chain).probabilities };
  });
  const votes = new Votes(description);
  for (const { start, end, probabilities } of stretches) {
    for (let at = start; at < end; at += 1) votes.count(probabilities, at - start, at);
  }
  for (const { start, end, chain, probabilities } of stretches) {
    let isChanged = false;
    for (let at = start; at < end; at += 1) {
      if (votes.add(probabilities, at - start, at, chain.emissions)) isChanged = true;
    }
    const after = isChanged ? marginals(chain).probabilities : probabilities;
    const best = bestTags(chain);
    tags.set(best, start);
    for (let at = start; at < end; at += 1) sureness[at] = after[(at - start) * TAGS + best[at - start]!]!;
  }
}

/** Stretches of a sentence between tokens that can be nothing: each is a chain of its own. */
function stretchesOf(description: Description, from: number, to: number): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  const { sentenceEnd } = description;
  for (let at = from; at < to; ) {
    if (allowedTags(description, at) === 1) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < Math.min(to, sentenceEnd[at]!) && allowedTags(description, end) !== 1) end += 1;
    stretches.push({ start: at, end });
    at = end;
  }
  return stretches;
}

function chainOf(
  description: Description,
  elsewhere: ReadonlyMap<string, number>,
  model: Model,
  features: Uint32Array,
  start: number,
  end: number,
): Chain {
  const length = end - start;
  const emissions = new Float64Array(length * TAGS);
  for (let at = start; at < end; at += 1) {
    const offset = (at - start) * TAGS;
    const count = featuresOf(description, elsewhere, at, features);
    for (let index = 0; index < count; index += 1) model.addWeights(features[index]!, emissions, offset);
    const allowed = allowedTags(description, at);
    for (let tag = 0; tag < TAGS; tag += 1) {
      if ((allowed & (1 << tag)) === 0) emissions[offset + tag] = Number.NEGATIVE_INFINITY;
      // The neighbours of a stretch are outside.
      else if (at === start && start > description.sentenceStart[start]!)
        emissions[offset + tag]! += model.transitions[OUTSIDE * TAGS + tag]!;
    }
    if (at === end - 1 && end < description.sentenceEnd[start]!) {
      for (let tag = 0; tag < TAGS; tag += 1)
        emissions[offset + tag]! += model.transitions[tag * TAGS + OUTSIDE]!;
    }
  }
  return { length, emissions, transitions: model.transitions, moves: model.moves };
}
