/** What stands between a headline and the text. */
import { type BlockNode, plainText } from '../../../reading/blocks';
import { wordsOf } from '../../html/dom';
import type { PageFacts } from './facts';
import { textOf } from './json-ld';
import { foldedWords, overlap } from './likeness';
import { firstMeta } from './metas';

const LONGEST = 600;
const LEAST = 20;
const LOOKED_AT = 6;
const NEARLY_ALL = 0.85;
const PRINTED =
  '[class*="standfirst" i], [itemprop="description"]:not(meta), [class*="dek" i], h2[class*="sub" i], p[class*="sub-head" i], p[class*="subtitle" i]';

/** What the page prints as its standfirst, or describes itself with. */
export function describedBy({ document, article, metas }: PageFacts): string | null {
  const written = [
    wordsOf(document.querySelector(PRINTED)),
    textOf(article, 'description'),
    firstMeta(metas, ['og:description', 'twitter:description', 'description']),
    textOf(article, 'alternativeHeadline'),
  ];
  return written.find((words) => words !== null && words.length >= LEAST && words.length <= LONGEST) ?? null;
}

/** Whether words are only the beginning of the text, as descriptions that a machine makes are. */
export function isBeginning(words: string, blocks: readonly BlockNode[]): boolean {
  const own = foldedWords(words);
  const text = foldedWords(
    blocks
      .slice(0, LOOKED_AT)
      .map((block) => plainText(block))
      .join(' '),
  );
  return overlap(own, text.slice(0, own.length)) > NEARLY_ALL;
}

// "KYIV, Oct 19 (Reuters) - ", "BRUSSELS (AP) — ", "BAAR, Switzerland --"
const DATELINE =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’-]+)(?:[ ,/]+[\p{L}\p{M}.'’-]+){0,4}?)(?:,\s*(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}))?\s*(?:\([^()]{2,30}\)\s*)?(?:—|–|--|-|:)\s/u;

/** The place that a report was filed from, as the first paragraph says it in capitals; else null. */
export function datelineOf(blocks: readonly BlockNode[]): string | null {
  const first = blocks.find((block) => block.type === 'paragraph');
  const place = first ? DATELINE.exec(plainText(first).slice(0, 120))?.[1] : undefined;
  return place && /^\p{Lu}[\p{Lu}\p{M}.'’-]{2}/u.test(place) ? place.trim() : null;
}
