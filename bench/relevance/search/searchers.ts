/** Who is asked to search: each gives ids, best first. */
import MiniSearch from 'minisearch';
import { foldedName } from '../../../src/record/projection/name-rows';
import { type Raw, rowsOf } from '../../../src/record/sql';
import { configurationOf } from '../../../src/record/text/configurations';
import { find } from '../../../src/search/find/find';
import { groupsOf } from '../../../src/search/find/groups';
import { termsOf, wantedText } from '../../../src/search/query/terms';
import { languagesOf, textQueries } from '../../../src/search/query/tsquery';
import { ranked } from '../../../src/search/ranking/rank';
import type { Document } from './known-items';

export interface Searcher {
  name: string;
  search(query: string): Promise<readonly number[]> | readonly number[];
}

const ASKED = 10;
const LANGUAGE = 'en';

/** What production does for a first page (src/search/search.ts), but for snippets and HTTP. */
export function dateline(transaction: Raw): Searcher {
  return {
    name: 'Dateline',
    search: async (query) => {
      const terms = termsOf(query);
      const languages = [LANGUAGE, ...(await languagesOf(transaction))];
      const queries = await textQueries(transaction, terms, languages);
      const question = {
        ...{ terms, queries, name: foldedName(wantedText(terms)), language: LANGUAGE },
        ...{ filters: [], days: { from: null, to: null }, groups: groupsOf() },
      };
      const { candidates, names, newest } = await find(transaction, question, null);
      return ranked(candidates, names, newest)
        .slice(0, ASKED)
        .map(({ id }) => id);
    },
  };
}

/** All that have all words, by ts_rank: what PostgreSQL's manual begins with. */
export function tsRank(transaction: Raw): Searcher {
  return {
    name: 'PostgreSQL ts_rank',
    search: async (query) => {
      const rows = await rowsOf<{ id: number }>(
        transaction,
        `SELECT id FROM record_text, plainto_tsquery(CAST(:configuration AS regconfig), :query) AS query
         WHERE words @@ query ORDER BY ts_rank(words, query) DESC, id DESC LIMIT ${ASKED}`,
        { configuration: configurationOf(LANGUAGE), query },
      );
      return rows.map(({ id }) => id);
    },
  };
}

/** MiniSearch (BM25+) in memory: as it comes, or with the settings that its manual gives for misspelled queries. */
export function miniSearch(documents: readonly Document[], isFuzzy: boolean): Searcher {
  const index = new MiniSearch<Document>({
    fields: ['title', 'text'],
    searchOptions: isFuzzy ? { boost: { title: 2 }, fuzzy: 0.2, prefix: true } : {},
  });
  index.addAll(documents);
  return {
    name: isFuzzy ? 'minisearch, fuzzy 0.2, prefixes, title twice' : 'minisearch, as it comes',
    search: (query) =>
      index
        .search(query)
        .slice(0, ASKED)
        .map(({ id }) => id as number),
  };
}
