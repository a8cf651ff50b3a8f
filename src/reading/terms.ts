/** The words that tell what an article is about. */
import { type CandidateWord, candidateWords, type TermsPart } from './term-words';

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

/** A telling term, case and accents folded: a word or a number. */
export interface Term {
  term: string;
  /** Its share of the article: over 0 and at most 1. */
  weight: number;
}

interface Tally {
  term: string;
  kind: CandidateWord['kind'];
  count: number;
  inHeadline: boolean;
  /** Terms of standfirst and body before its first time; infinite for one in the headline alone. */
  before: number;
}

const MOST_TERMS = 40;
const FREQUENCY_POWER = 0.7;
const IN_HEADLINE = 2;
const AT_THE_START = 2;
/** Terms after which what the start is worth has fallen to 1 / e. */
const START_WORDS = 30;
const OF_KIND = { word: 1, name: 0.9, number: 1.4 } as const;
/** The weights of an article's terms sum to this, or to less where one would weigh more than 1. */
const SUM_OF_WEIGHTS = 8;

/**
 * At most 40 of the article's most telling terms, best first. The answer depends on the article alone; how rare a
 * term is in the archive counts when articles are ranked. A term's worth is
 *
 *     count ^ 0.7 * (1 + 2 [headline] + 2 e ^ (-words before it / 30)) * (0.9 [name] or 1.4 [number])
 *
 * with `before` the terms of standfirst and body that stand before its first time. Its weight is 8 times its share of
 * the worth of all of them, at most 1. The power is a sublinear term frequency
 * (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988). The share takes the length of the
 * text out: square-rooted weights have one sum of squares for every article, as in a cosine, so that a long article
 * is not like everything. News says first what matters most. A number tells one report of a kind from another. A name
 * is a word that stands capitalised within a sentence and never in lower case; it is worth a little less, because
 * who and what is named is mostly linked as well. The figures are measured (docs/performance/relevance.md).
 */
export function tellingTerms({ headline, standfirst, texts, language, exclude }: TermsInput): Term[] {
  const parts: TermsPart[] = [
    { text: headline, isHeadline: true },
    ...[standfirst, ...texts].map((text) => ({ text, isHeadline: false })),
  ];
  return tellingAmong(parts, candidateWords(parts, { language, exclude: exclude ?? [] }));
}

/** The same, of words already at hand: those of each part. */
export function tellingAmong(
  parts: readonly TermsPart[],
  words: readonly (readonly CandidateWord[])[],
): Term[] {
  const scored = [...tallies(parts, words).values()].map((tally) => ({
    term: tally.term,
    worth: worthOf(tally),
  }));
  // The sort is stable: of terms worth the same, the earlier in the text comes first.
  const best = scored.sort((a, b) => b.worth - a.worth).slice(0, MOST_TERMS);
  const total = best.reduce((sum, { worth }) => sum + worth, 0);
  return best.map(({ term, worth }) => ({ term, weight: Math.min(1, (SUM_OF_WEIGHTS * worth) / total) }));
}

function tallies(
  parts: readonly TermsPart[],
  words: readonly (readonly CandidateWord[])[],
): Map<string, Tally> {
  const counted = new Map<string, Tally>();
  let before = 0;
  for (const [index, ofPart] of words.entries()) {
    const { isHeadline } = parts[index]!;
    for (const { term, kind } of ofPart) {
      let tally = counted.get(term);
      if (!tally) {
        tally = { term, kind, count: 0, inHeadline: false, before: Number.POSITIVE_INFINITY };
        counted.set(term, tally);
      }
      tally.count += 1;
      if (isHeadline) tally.inHeadline = true;
      else {
        tally.before = Math.min(tally.before, before);
        before += 1;
      }
    }
  }
  return counted;
}

function worthOf({ count, kind, inHeadline, before }: Tally): number {
  const place = 1 + (inHeadline ? IN_HEADLINE : 0) + AT_THE_START * Math.exp(-before / START_WORDS);
  return (count === 1 ? 1 : count ** FREQUENCY_POWER) * place * OF_KIND[kind];
}
