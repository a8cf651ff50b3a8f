/** The words that tell what an article is about. */
import { candidateWords, type TermsPart } from './term-words';

/** What an article says. */
export interface TermsInput {
  headline: string;
  standfirst: string;
  /** Plain text of each block of the body. */
  texts: string[];
  /** BCP 47 code of the language. */
  language: string;
  /** Names whose words are left out, because something else already stands for them. */
  exclude?: string[];
}

/** A telling term, case and accents folded: a word, or two that form a name. */
export interface Term {
  term: string;
  /** Over 0 and at most 1; the most telling one's is 1. */
  weight: number;
}

interface Tally {
  term: string;
  count: number;
  isName: boolean;
  isPair: boolean;
  /** The parts in which it stands. */
  parts: Set<TermsPart>;
}

const MOST_TERMS = 15;
const IN_HEADLINE = 1;
const IN_STANDFIRST = 0.5;
const IN_FIRST_PARAGRAPH = 0.3;
const NAME = 1.6;
const PAIR = 1.2;
const PAIR_REPEATS = 2;

/**
 * At most 15 of the article's most telling terms, best first. The answer depends on the article alone; how rare a
 * term is in the archive counts when articles are ranked. A term's worth is
 *
 *     (1 + ln count) * (1 + 1 [headline] + 0.5 [standfirst] + 0.3 [first paragraph]) * 1.6 [name] * 1.2 [pair]
 *
 * with sublinear term frequency after Salton and Buckley (Term-weighting approaches in automatic text retrieval, 1988).
 * A name is a word that stands capitalised within a sentence and never in lower case. Two names side by side are a
 * term of their own where they repeat.
 */
export function tellingTerms(input: TermsInput): Term[] {
  const scored = [...tallies(input).values()]
    .filter(({ isPair, count }) => !isPair || count >= PAIR_REPEATS)
    .map((tally) => ({ term: tally.term, worth: worthOf(tally) }));
  // The sort is stable: of terms worth the same, the earlier in the text comes first.
  const best = scored.sort((a, b) => b.worth - a.worth).slice(0, MOST_TERMS);
  const highest = best[0]?.worth ?? 1;
  return best.map(({ term, worth }) => ({ term, weight: worth / highest }));
}

function tallies({ headline, standfirst, texts, language, exclude }: TermsInput): Map<string, Tally> {
  const firstParagraph = texts.findIndex((text) => text.trim() !== '');
  const parts: TermsPart[] = [
    { text: headline, boost: IN_HEADLINE, isHeadline: true },
    { text: standfirst, boost: IN_STANDFIRST, isHeadline: false },
    ...texts.map((text, index) => {
      return { text, boost: index === firstParagraph ? IN_FIRST_PARAGRAPH : 0, isHeadline: false };
    }),
  ];
  const counted = new Map<string, Tally>();
  const count = (term: string, part: TermsPart, isName: boolean, isPair: boolean) => {
    const tally = counted.get(term) ?? { term, count: 0, isName, isPair, parts: new Set() };
    tally.count += 1;
    tally.parts.add(part);
    counted.set(term, tally);
  };
  for (const { part, words } of candidateWords(parts, { language, exclude: exclude ?? [] })) {
    for (const [index, { term, isName, isAdjacent }] of words.entries()) {
      count(term, part, isName, false);
      const previous = words[index - 1];
      if (isAdjacent && isName && previous?.isName) count(`${previous.term} ${term}`, part, true, true);
    }
  }
  return counted;
}

function worthOf({ count, isName, isPair, parts }: Tally): number {
  const boost = [...parts].reduce((sum, part) => sum + part.boost, 1);
  return (1 + Math.log(count)) * boost * (isName ? NAME : 1) * (isPair ? PAIR : 1);
}
