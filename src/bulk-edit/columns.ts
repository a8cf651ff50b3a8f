/** What the list of articles shows beside Strapi's own columns. */
import type { Core } from '@strapi/strapi';
import { checkArticle } from '../publishing/checks/check-article';
import { readDocuments, type Shape } from '../record/documents/shape';
import { uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';
import type { ListColumns } from './list-columns';

const SHAPE: Shape = {
  fields: ['documentId'],
  relations: { topics: { fields: ['name'] }, story: { fields: ['title'] } },
  components: { citations: { fields: ['title'] } },
};

interface Listed {
  documentId: string;
  topics: { name: string }[];
  story: { title: string } | null;
  citations: unknown[];
}

/** Of the drafts of these articles. One statement, and those of the checks for each. */
export async function columnsOf(strapi: Core.Strapi, documentIds: string[]): Promise<ListColumns[]> {
  const drafts = await readDocuments<Listed>(strapi, connectionOf(strapi), {
    ...{ uid: uidOf('article'), shape: SHAPE, ids: documentIds, version: 'draft' },
  });
  const found: ListColumns[] = [];
  for (const { documentId, topics, story, citations } of drafts) {
    const findings = await checkArticle(strapi, documentId);
    const count = (level: string) => findings.filter((finding) => finding.level === level).length;
    found.push({
      documentId,
      section: topics[0]?.name ?? null,
      story: story?.title ?? null,
      citations: citations.length,
      errors: count('error'),
      warnings: count('warning'),
    });
  }
  return found;
}
