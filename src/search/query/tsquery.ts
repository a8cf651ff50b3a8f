/** Terms as PostgreSQL's tsquery, in the languages of the archive. */
import { type Raw, rowsOf } from '../../record/sql';
import { configurationsOf } from '../../record/text/configurations';
import { languageMark } from '../../record/text/marks';
import type { Term } from './terms';

/** A query as it is read in one language, in PostgreSQL's own notation. */
export interface Reading {
  /** What a row must fulfil. */
  exact: string;
  /** What counts for ranking; empty where nothing does. */
  words: string;
}

export interface TextQuery {
  /** What the index is asked: without the order of words, and without languages where none has lost a term. */
  coarse: string;
  readings: Reading[];
}

/** Null where a query asks for nothing that is ever indexed, such as `the`. */
export interface TextQueries {
  /** Every term. */
  all: TextQuery | null;
  /** One term at least. */
  any: TextQuery | null;
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
  const all = [...new Set(rows.map((row) => row.configuration))].flatMap((configuration) => {
    const own = rows.filter((row) => row.configuration === configuration && row.lexemes !== '');
    const of = (excluded: boolean) =>
      own
        .filter(({ term }) => terms[term - 1]!.excluded === excluded)
        .map(({ term, lexemes }) => `(${lexemes}${terms[term - 1]!.beginning ? ':*' : ''})`);
    const wanted = of(false);
    return wanted.length > 0 ? [{ configuration, wanted, excluded: of(true) }] : [];
  });
  return {
    all: either(all, ' & '),
    any: either(all, ' | '),
    wanted: new Map(all.map(({ configuration, wanted }) => [configuration, wanted.join(' | ')])),
  };
}

interface InLanguage {
  configuration: string;
  wanted: string[];
  excluded: string[];
}

const DISTANCE = /<(?:-|\d+)>/g;

/**
 * One of several readings, each of documents in its own language. That the index is asked for languages costs as much
 * as there are documents, and is needed only where a stop word is no word of one language and one of another.
 */
function either(all: readonly InLanguage[], between: ' & ' | ' | '): TextQuery | null {
  if (all.length === 0) return null;
  const readings = all.map(({ configuration, wanted, excluded }) => {
    const words = wanted.join(between);
    const without = excluded.map((one) => ` & !${one}`).join('');
    return { words, exact: `(${words}) & '${languageMark(configuration)}'${without}` };
  });
  const isEven = all.every(({ wanted }) => wanted.length === all[0]!.wanted.length);
  const coarse = anyOf(readings.map((reading) => (isEven ? reading.words : reading.exact)));
  return { coarse: coarse.replace(DISTANCE, '&'), readings: merged(readings) };
}

/** Languages that read a query alike are one reading. */
function merged(readings: readonly Reading[]): Reading[] {
  return [...new Set(readings.map(({ words }) => words))].map((words) => {
    const alike = readings.filter((reading) => reading.words === words);
    return { words, exact: anyOf(alike.map(({ exact }) => exact)) };
  });
}

function anyOf(queries: readonly string[]): string {
  return [...new Set(queries)].map((query) => `(${query})`).join(' | ');
}
