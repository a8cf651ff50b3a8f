/** Related articles of a draft as it stands, and what editors decided about them. */
import type { Core } from '@strapi/strapi';
import { relatedDecisions } from '../decisions/related';
import { editorial } from '../editorial';
import { now } from '../publishing/clock';
import type { ArticleDocument } from '../record/documents/article';
import { uidOf } from '../record/kinds';
import { inReading } from '../record/reading/session';
import { type Raw, rowsOf } from '../record/sql';
import { draftSubject } from '../related/draft-subject';
import { type RelatedArticle, relatedArticles } from '../related/related';

/** The related articles as a reader would get them if the draft were published now. */
export function relatedToDraft(
  strapi: Core.Strapi,
  article: ArticleDocument,
  limit: number,
): Promise<RelatedArticle[]> {
  const { related: config, timeZone } = editorial(strapi);
  return inReading(strapi, async (reading) => {
    const { subject, archive } = await draftSubject(reading, article, now(strapi).toISOString());
    const options = { from: null, to: null, language: null, topic: null, limit, timeZone, config };
    const [found] = await relatedArticles(reading, { subjects: [subject], archive }, options);
    return found!;
  });
}

export interface DecidedArticle {
  documentId: string;
  headline: string;
  /** It is published, and the headline the one that readers see. */
  isPublic: boolean;
}

/** Pins and exclusions with what they are called; those that were deleted are left out. */
export async function decidedArticles(
  strapi: Core.Strapi,
  transaction: Raw,
  documentId: string,
): Promise<{ pins: DecidedArticle[]; exclusions: DecidedArticle[] }> {
  const { pins, exclusions } = (await relatedDecisions(transaction, [documentId])).get(documentId)!;
  const rows = await rowsOf<DecidedArticle>(
    transaction,
    `SELECT DISTINCT ON (document_id) document_id AS "documentId", headline, published_at IS NOT NULL AS "isPublic"
     FROM "${strapi.db.metadata.get(uidOf('article')).tableName}"
     WHERE document_id = ANY(CAST(? AS text[])) ORDER BY document_id, published_at NULLS LAST`,
    [[...pins, ...exclusions]],
  );
  const named = (ids: string[]) => ids.flatMap((id) => rows.find((row) => row.documentId === id) ?? []);
  return { pins: named(pins), exclusions: named(exclusions) };
}
