import type { Core } from '@strapi/strapi';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { TopicMetadata } from '../jsonld/topic';
import { articlesOf } from './articles-of';
import { documentOf } from './told';

const SHAPE: Shape = { fields: ['documentId', 'name', 'description', 'mediatopic'] };

/** What is public of a topic. Two statements. */
export async function readTopicMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { key, documentId }: Subject,
): Promise<TopicMetadata> {
  const asked = { kind: 'topic', documentId, shape: SHAPE } as const;
  const topic = await documentOf<Omit<TopicMetadata, 'articles'>>(strapi, transaction, asked);
  return { ...topic, articles: await articlesOf(transaction, key) };
}
