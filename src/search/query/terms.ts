/** A query as somebody types it, as terms. */
import { UNSPACED } from '../../reading/tokenize';
import { spaced } from '../../record/text/spaced';

/** A word, or several that stand side by side. */
export interface Term {
  /** As PostgreSQL's parser should read it. */
  text: string;
  /** As typed, without quotes and sign. */
  typed: string;
  /** What has it is left out. */
  excluded: boolean;
  /** It is the beginning of a word: one character of a script in which others have two. */
  beginning: boolean;
}

const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;
const ONE_CHARACTER = new RegExp(`^[${UNSPACED}]$`, 'u');
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The terms of a query: words, `"phrases"`, and those of both with `-` before them, which are left out. What holds
 * no letter or digit is no term. Never fails. Linear time.
 */
export function termsOf(query: string): Term[] {
  const found = [...query.matchAll(TERM)].map(([, sign, phrase, word]): Term => {
    const typed = (phrase ?? word ?? '').trim();
    return {
      text: spaced(typed).trim(),
      typed,
      excluded: sign === '-',
      beginning: ONE_CHARACTER.test(typed),
    };
  });
  return found.filter(({ text }) => HAS_WORD.test(text));
}

/** What is asked for, without what is left out: the form in which names are compared. */
export function wantedText(terms: readonly Term[]): string {
  return terms
    .filter(({ excluded }) => !excluded)
    .map(({ typed }) => typed)
    .join(' ');
}
