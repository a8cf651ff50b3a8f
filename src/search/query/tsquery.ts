/** Terms as PostgreSQL's tsquery, in the languages of the archive. */
import { type Raw, rowsOf } from '../../record/sql';
import { configurationsOf } from '../../record/text/configurations';
import type { Term } from './terms';

/** A query in PostgreSQL's own notation. Null where it asks for nothing that is ever indexed, such as `the`. */
export interface TextQueries {
  /** Every term. */
  all: string | null;
  /** One term at least. */
  any: string | null;
  /** By configuration, one wanted term at least; exclusions left aside. For highlighting. */
  wanted: ReadonlyMap<string, string>;
}

interface Lexemes {
  configuration: string;
  term: number;
  /** A tsquery; empty for stop words. */
  lexemes: string;
}

/**
 * Reads terms in each of these languages. A document is found when it has all terms of one of them: stop words
 * differ, so that no language's are asked of another's documents. One statement.
 *
 * @param languages BCP 47 codes
 */
export async function textQueries(
  transaction: Raw,
  terms: readonly Term[],
  languages: readonly string[],
): Promise<TextQueries> {
  if (!terms.some(({ excluded }) => !excluded)) return { all: null, any: null, wanted: new Map() };
  const configurations = configurationsOf(languages);
  const rows = await rowsOf<Lexemes>(
    transaction,
    `SELECT c.configuration, CAST(t.term AS int) AS term,
       CAST(phraseto_tsquery(CAST(c.configuration AS regconfig), t.text) AS text) AS lexemes
     FROM unnest(CAST(? AS text[])) AS c(configuration)
     CROSS JOIN unnest(CAST(? AS text[])) WITH ORDINALITY AS t(text, term)
     ORDER BY c.configuration, t.term`,
    [configurations, terms.map(({ text }) => text)],
  );
  return combined(terms, rows);
}

/** The languages of the articles on the record: a loose index scan. */
export async function languagesOf(transaction: Raw): Promise<string[]> {
  const rows = await rowsOf<{ language: string }>(
    transaction,
    `WITH RECURSIVE found AS (
       (SELECT language FROM record_article ORDER BY language LIMIT 1)
       UNION ALL
       SELECT (SELECT a.language FROM record_article a WHERE a.language > f.language ORDER BY a.language LIMIT 1)
       FROM found f WHERE f.language IS NOT NULL
     ) SELECT language FROM found WHERE language IS NOT NULL`,
  );
  return rows.map(({ language }) => language);
}

/** Puts the terms of each language together; pure. */
export function combined(terms: readonly Term[], rows: readonly Lexemes[]): TextQueries {
  const all = new Set<string>();
  const any = new Set<string>();
  const wanted = new Map<string, string>();
  for (const configuration of new Set(rows.map((row) => row.configuration))) {
    const own = rows.filter((row) => row.configuration === configuration && row.lexemes !== '');
    const of = (excluded: boolean) =>
      own
        .filter(({ term }) => terms[term - 1]!.excluded === excluded)
        .map(({ term, lexemes }) => `(${lexemes}${terms[term - 1]!.beginning ? ':*' : ''})`);
    const asked = of(false);
    if (asked.length === 0) continue;
    const without = of(true).map((lexemes) => ` & !${lexemes}`);
    all.add(`${asked.join(' & ')}${without.join('')}`);
    any.add(`(${asked.join(' | ')})${without.join('')}`);
    wanted.set(configuration, asked.join(' | '));
  }
  return { all: eitherOf(all), any: eitherOf(any), wanted };
}

function eitherOf(queries: ReadonlySet<string>): string | null {
  return queries.size === 0 ? null : [...queries].map((query) => `(${query})`).join(' | ');
}
