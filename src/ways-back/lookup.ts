/** Finds an article by a web address. */
import { noteLists } from '../record/dependencies';
import { type Raw, rowsOf } from '../record/sql';
import { findSubject } from '../record/subjects';
import { formerSpellings, lastSegment, spellings } from './addresses';
import { listedArticle } from './sql';
import type { ListedArticle } from './types';

export interface Found extends ListedArticle {
  /** By what it was found; `address`: one that it had before, or a present or past slug at the end of the path. */
  by: 'canonicalUrl' | 'importedFrom' | 'address';
}

/**
 * The article of an address: its canonical one, the one that it was imported from, or a past one of its own. Three
 * statements at most.
 *
 * @param address an absolute http or https address
 * @returns null where there is none
 */
export async function lookUp(transaction: Raw, address: string): Promise<Found | null> {
  noteLists('article');
  const [found] = await rowsOf<Found>(
    transaction,
    `SELECT found.by, ${listedArticle('a')} FROM (
       SELECT id, 'canonicalUrl' AS by, 1 AS preference FROM record_article WHERE canonical_url = ANY(CAST(:spellings AS text[]))
       UNION ALL
       SELECT id, 'importedFrom', 2 FROM record_article WHERE imported_url = ANY(CAST(:spellings AS text[]))
       UNION ALL
       SELECT r.id, 'address', 3 FROM article_addresses f JOIN record_article r USING (document_id)
         WHERE f.address = ANY(CAST(:former AS text[]))
     ) AS found JOIN record_article a ON a.id = found.id
     ORDER BY found.preference, a.published_on DESC, a.id DESC LIMIT 1`,
    { spellings: spellings(address), former: formerSpellings(address) },
  );
  return found ?? (await bySlug(transaction, lastSegment(address)));
}

async function bySlug(transaction: Raw, slug: string | null): Promise<Found | null> {
  const subject = slug === null ? null : await findSubject(transaction, 'article', slug);
  if (!subject) return null;
  const [article] = await rowsOf<ListedArticle>(
    transaction,
    `SELECT ${listedArticle('a')} FROM record_article a WHERE a.id = ?`,
    [subject.key],
  );
  return article ? { ...article, by: 'address' } : null;
}
