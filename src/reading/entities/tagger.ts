/** Tags of all tokens of a text, with how sure the model is. */
import { allowedTags } from './allowed';
import { type Description, describe } from './description';
import { gather } from './evidence';
import { featuresOf, MOST_FEATURES } from './features';
import { bestTags, type Chain, marginals } from './lattice';
import type { Model } from './model/read';
import { OUTSIDE, TAGS } from './tags';
import type { NameToken } from './tokens';
import { addVotes, countVotes } from './votes';

export interface Tagged {
  description: Description;
  elsewhere: ReadonlyMap<string, number>;
  tags: Uint8Array;
  /** `probabilities[token * TAGS + tag]`. */
  probabilities: Float64Array;
}

/** Linear in the number of tokens. */
export function tagNames(tokens: readonly NameToken[], model: Model): Tagged {
  const description = describe(tokens);
  const elsewhere = gather(description);
  const tags = new Uint8Array(tokens.length);
  const probabilities = new Float64Array(tokens.length * TAGS);
  for (let at = 0; at < tokens.length; at += 1) probabilities[at * TAGS + OUTSIDE] = 1;
  const features = new Uint32Array(MOST_FEATURES);
  const stretches = stretchesOf(description).map(({ start, end }) => ({
    start,
    end,
    chain: chainOf(description, elsewhere, model, features, start, end),
  }));
  for (const { start, chain } of stretches) probabilities.set(marginals(chain).probabilities, start * TAGS);
  const votes = countVotes(description, probabilities);
  const before = probabilities.slice();
  for (const { start, end, chain } of stretches) {
    for (let at = start; at < end; at += 1) {
      addVotes(description, before, votes, at, chain.emissions, (at - start) * TAGS);
    }
    tags.set(bestTags(chain), start);
    probabilities.set(marginals(chain).probabilities, start * TAGS);
  }
  return { description, elsewhere, tags, probabilities };
}

/** Stretches of a sentence between tokens that can be nothing: each is a chain of its own. */
function stretchesOf(description: Description): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  const { tokens, sentenceEnd } = description;
  for (let at = 0; at < tokens.length; ) {
    if (allowedTags(description, at) === 1) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < sentenceEnd[at]! && allowedTags(description, end) !== 1) end += 1;
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
  return { length, emissions, transitions: model.transitions };
}
