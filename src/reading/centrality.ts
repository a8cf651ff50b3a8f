/** How central to an article each of those it names is. */
import { findNames } from './names';

/** What an article says, and whom it names. */
export interface CentralityInput {
  headline: string;
  standfirst: string;
  /** Plain text of each block of the body. */
  texts: string[];
  entities: {
    key: string;
    names: string[];
    /** Names that count once a full one stands anywhere in the article. */
    shortNames: string[];
    /** Place in the editor's list, from 0. */
    order: number;
  }[];
}

const ORDER_STEP = 0.15;
const UNNAMED = 0.25;
const HEADLINE = 0.35;
const STANDFIRST = 0.2;
const FIRST_PARAGRAPH = 0.15;
const OFTEN = 0.3;
/** Mentions in the body that earn half of OFTEN. */
const HALF_OFTEN = 3;

/**
 * The centrality of each entity, over 0 and at most 1:
 *
 *     1 / (1 + 0.15 order) * (0.25 + 0.75 text)
 *     text = 0.35 [in the headline] + 0.2 [in the standfirst] + 0.15 [in the first paragraph]
 *          + 0.3 mentions / (mentions + 3)
 *
 * The editor's order discounts what the text says, and is all there is for an entity that the text never names. A
 * mention is a place in the body; the first paragraph is the first block that has words.
 */
export function centralities(input: CentralityInput): Map<string, number> {
  const shares = textShares(input);
  return new Map(
    input.entities.map(({ key, order }) => [
      key,
      (UNNAMED + (1 - UNNAMED) * (shares.get(key) ?? 0)) / (1 + ORDER_STEP * order),
    ]),
  );
}

function textShares({ headline, standfirst, texts, entities }: CentralityInput): Map<string, number> {
  // Headlines use family names before the text gives the full ones, so the head is read again at the end.
  const head = 2;
  const again = head + texts.length;
  const found = findNames([headline, standfirst, ...texts, headline, standfirst], entities);
  const firstParagraph = head + texts.findIndex((text) => text.trim() !== '');
  const mentions = new Map<string, number>();
  const shares = new Map<string, number>();
  const places = new Map<string, Set<number>>();
  for (const { key, block } of found) {
    places.set(key, (places.get(key) ?? new Set()).add(block));
    if (block >= head && block < again) mentions.set(key, (mentions.get(key) ?? 0) + 1);
  }
  for (const [key, blocks] of places) {
    const count = mentions.get(key) ?? 0;
    const share =
      (blocks.has(again) ? HEADLINE : 0) +
      (blocks.has(again + 1) ? STANDFIRST : 0) +
      (count > 0 && blocks.has(firstParagraph) ? FIRST_PARAGRAPH : 0) +
      (OFTEN * count) / (count + HALF_OFTEN);
    shares.set(key, share);
  }
  return shares;
}
