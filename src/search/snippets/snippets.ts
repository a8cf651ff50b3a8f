/** Passages of what was found, with the words of the query marked. */
import { type Raw, rowsOf } from '../../record/sql';
import { configurationOf } from '../../record/text/configurations';
import { cut } from '../../record/text/cut';
import type { Term } from '../query/terms';
import type { TextQueries } from '../query/tsquery';
import { placesIn, similarWords, wantedOf } from './find-words';
import { passage } from './mark';

/** A text to be quoted. */
export interface Quotable {
  text: string;
  /** BCP 47 code. */
  language: string;
}

/** Characters of a text that are looked at: some 3,000 words. */
const LONGEST_TEXT = 20_000;
const DISTANCE = /<(?:-|\d+)>/g;

/**
 * A passage of each text, as escaped HTML with `<mark>`; null for an empty text. PostgreSQL says which words are
 * inflections of the query's. One statement at most, whatever the number of texts.
 */
export async function snippets(
  transaction: Raw,
  texts: readonly Quotable[],
  { terms, queries }: { terms: readonly Term[]; queries: TextQueries },
): Promise<(string | null)[]> {
  const wanted = wantedOf(terms);
  const plain = texts.map(({ text, language }) => ({
    text: cut(text, LONGEST_TEXT).replace(/\s+/gu, ' ').trim(),
    configuration: configurationOf(language),
  }));
  const similar = plain.flatMap(({ text, configuration }) =>
    similarWords(text, wanted).map((word) => ({ configuration, word })),
  );
  const found = await inflections(transaction, similar, queries);
  return plain.map(({ text, configuration }) =>
    text === '' ? null : passage(text, placesIn(text, found.get(configuration) ?? new Set(), wanted)),
  );
}

/** By configuration, those of these words that the query means. */
async function inflections(
  transaction: Raw,
  similar: readonly { configuration: string; word: string }[],
  { wanted }: TextQueries,
): Promise<Map<string, Set<string>>> {
  const distinct = [...new Map(similar.map((one) => [`${one.configuration} ${one.word}`, one])).values()];
  const asked = distinct.filter(({ configuration }) => wanted.has(configuration));
  const found = new Map<string, Set<string>>();
  if (asked.length === 0) return found;
  const rows = await rowsOf<{ configuration: string; word: string }>(
    transaction,
    `SELECT w.configuration, w.word FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS w(configuration, word)
     JOIN unnest(CAST(? AS text[]), CAST(? AS text[])) AS q(configuration, query) USING (configuration)
     WHERE to_tsvector(CAST(w.configuration AS regconfig), w.word) @@ CAST(q.query AS tsquery)`,
    [
      asked.map(({ configuration }) => configuration),
      asked.map(({ word }) => word),
      [...wanted.keys()],
      [...wanted.values()].map((query) => query.replace(DISTANCE, '|')),
    ],
  );
  for (const { configuration, word } of rows) {
    found.set(configuration, (found.get(configuration) ?? new Set()).add(word));
  }
  return found;
}
