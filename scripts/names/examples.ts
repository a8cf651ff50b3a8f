/** Annotated texts as what the model learns from. */
import { allowedTags } from '../../src/reading/entities/allowed';
import { describe } from '../../src/reading/entities/description';
import { gather } from '../../src/reading/entities/evidence';
import { featuresOf, MOST_FEATURES } from '../../src/reading/entities/features';
import { markName, type NameType } from '../../src/reading/entities/tags';
import { nameTokens } from '../../src/reading/entities/tokens';

export interface NamedText {
  text: string;
  gold: { type: string; start: number; end: number }[];
}

/** A sentence: of each token its features, the tags that it may have, and the right one. */
export interface Example {
  features: Uint32Array[];
  allowed: Uint32Array;
  tags: Uint8Array;
}

/** The sentences of a text. `isBlind` says of which tokens the word itself is kept from the model. */
export function examplesOf({ text, gold }: NamedText, isBlind: () => boolean = () => false): Example[] {
  const tokens = nameTokens(text);
  const description = describe(tokens);
  const elsewhere = gather(description);
  const tags = new Uint8Array(tokens.length);
  let from = 0;
  for (const { type, start, end } of [...gold].sort((a, b) => a.start - b.start)) {
    while (from < tokens.length && tokens[from]!.end <= start) from += 1;
    let last = from;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last += 1;
    if (from < tokens.length && tokens[from]!.start < end) markName(tags, type as NameType, from, last);
    from = last + 1;
  }
  const into = new Uint32Array(MOST_FEATURES);
  const examples: Example[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = description.sentenceEnd[start]!;
    const features: Uint32Array[] = [];
    const allowed = new Uint32Array(end - start);
    for (let at = start; at < end; at += 1) {
      // The right tag is always allowed, or nothing could be learned from the sentence.
      allowed[at - start] = allowedTags(description, at) | (1 << tags[at]!);
      const isFixed = allowed[at - start] === 1;
      features.push(
        isFixed ? new Uint32Array(0) : into.slice(0, featuresOf(description, elsewhere, at, into, isBlind())),
      );
    }
    examples.push({ features, allowed, tags: tags.slice(start, end) });
    start = end;
  }
  return examples;
}
