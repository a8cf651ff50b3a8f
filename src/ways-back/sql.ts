/** SQL that the ways back share. */
import { instantOf } from '../record/sql';

/** An instant in full, to begin the next page at. */
export const exactly = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of a ListedArticle, from a row of record_article. */
export const listedArticle = (alias: string) => `
  ${alias}.document_id AS "documentId", ${alias}.slug, ${alias}.headline, ${alias}.standfirst, ${alias}.language,
  ${alias}.retracted, ${instantOf(`${alias}.published_on`)} AS "publishedOn", ${instantOf(`${alias}.updated_on`)} AS "updatedOn"`;
