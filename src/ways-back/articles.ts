/** The articles that name somebody or something, newest first. */
import { ROLE, type RoleName } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { type Included, namedBy } from './included';
import { pagesOf } from './pages';
import { exactly, listedArticle } from './sql';
import type { As, EntityReference, ListedArticle, Page, PageAsked } from './types';

export interface ArticleEntry extends ListedArticle {
  /** How the article names it. */
  as: As[];
  /** Whom it names, where that was asked for. */
  people?: EntityReference[];
  organizations?: EntityReference[];
}

/** `mentioned`: in its lists or its quotes; `author`: in its byline; null: in any way. */
export type Naming = 'mentioned' | 'author' | null;

interface Row extends ListedArticle {
  subject: number;
  key: number;
  roles: number;
  at: string;
}

/** Before the newest of all. */
export const NEWEST = ['infinity', 2_147_483_647] as const;

// The conditions are those of the partial indexes on record_posting.
const NAMED_AS: Record<'mentioned' | 'author' | 'any', string> = {
  any: 'p.roles > 0',
  mentioned: `p.roles > 0 AND p.roles & ${ROLE.mention | ROLE.quoted} > 0`,
  author: `p.roles & ${ROLE.byline} > 0`,
};

/**
 * The articles that name each of these subjects. One statement, however many subjects there are, and one for whom
 * they name.
 *
 * @param subjects keys of entities on the record
 * @returns a page for each subject, in their order
 */
export async function articlesNaming(
  transaction: Raw,
  subjects: readonly number[],
  { as, limit, after, include = [] }: PageAsked & { as: Naming; include?: readonly Included[] | undefined },
): Promise<Page<ArticleEntry>[]> {
  const [at, article] = after ?? NEWEST;
  const rows = await rowsOf<Row>(
    transaction,
    `SELECT s.key AS subject, p.article AS key, p.roles, ${exactly('p.published_on')} AS at, ${listedArticle('a')}
     FROM unnest(CAST(:subjects AS int[])) AS s(key)
     CROSS JOIN LATERAL (
       SELECT p.article, p.roles, p.published_on FROM record_posting p
       WHERE p.key = s.key AND ${NAMED_AS[as ?? 'any']}
         AND (p.published_on, p.article) < (CAST(:at AS timestamptz), CAST(:article AS int))
       ORDER BY p.published_on DESC, p.article DESC LIMIT :rows
     ) AS p
     JOIN record_article a ON a.id = p.article
     ORDER BY s.key, p.published_on DESC, p.article DESC`,
    { subjects: [...subjects], at, article, rows: limit + 1 },
  );
  const named = await namedBy(
    transaction,
    rows.map(({ documentId }) => documentId),
    include,
  );
  return pagesOf(subjects, rows, {
    limit,
    entry: (row) => ({ ...entry(row), ...named.get(row.documentId) }),
    position: (row) => [row.at, row.key],
  });
}

function entry({ subject: _, key: __, at: ___, roles, ...article }: Row): ArticleEntry {
  return { ...article, as: waysOf(roles) };
}

const WORDS: Partial<Record<RoleName, As>> = { mention: 'mentioned', byline: 'author' };

/** The words for the bits of a posting's roles. */
export function waysOf(roles: number): As[] {
  return (Object.keys(ROLE) as RoleName[])
    .filter((name) => (roles & ROLE[name]) > 0)
    .map((name) => WORDS[name] ?? (name as As));
}
