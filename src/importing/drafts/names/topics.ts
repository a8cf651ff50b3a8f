/** Topics of imported pages: found in the archive, or made. A topic needs no review. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import { freeSlug } from '../../../slugs/claim';
import { slugFault } from '../../../validation/slug';
import type { PageTopic } from '../../page';
import type { Target } from '../fields/article';
import { nameOf, recordName } from './name-of';
import { mediatopicDigits, topicKey } from './wanted';

type Found = Target & { place: number };

/**
 * The archive's topics for these, by `topicKey`: of the same Media Topic, else of the same slug, else of the same name
 * and kind. One statement.
 */
export async function findTopics(
  strapi: Core.Strapi,
  transaction: Raw,
  topics: readonly PageTopic[],
): Promise<Map<string, Target>> {
  if (topics.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get(uidOf('topic'));
  const rows = await rowsOf<Found>(
    transaction,
    `SELECT DISTINCT ON (asked.place) CAST(asked.place AS int) AS place, t.id, t.document_id AS "documentId"
     FROM unnest(CAST(:codes AS text[]), CAST(:slugs AS text[]), CAST(:names AS text[]), CAST(:kinds AS text[]))
       WITH ORDINALITY AS asked(code, slug, name, kind, place)
     JOIN "${tableName}" t ON right(t.mediatopic, 8) = asked.code OR t.slug = asked.slug
       OR (lower(t.name) = asked.name AND coalesce(t.kind, 'subject') = asked.kind)
     ORDER BY asked.place, right(t.mediatopic, 8) = asked.code DESC NULLS LAST, t.slug = asked.slug DESC NULLS LAST, t.id`,
    {
      codes: topics.map(({ mediatopic }) => mediatopicDigits(mediatopic)),
      slugs: topics.map(({ slug }) => slug),
      names: topics.map(({ name }) => nameOf(name).toLowerCase()),
      kinds: topics.map(({ kind }) => kind),
    },
  );
  return new Map(rows.map(({ place, id, documentId }) => [topicKey(topics[place - 1]!), { id, documentId }]));
}

/** Makes a topic, under its old slug where that is free. */
export async function makeTopic(
  strapi: Core.Strapi,
  transaction: Raw,
  topic: PageTopic,
  by: number | null,
): Promise<Target> {
  const slug = await ownSlug(transaction, topic.slug);
  const digits = mediatopicDigits(topic.mediatopic);
  const { id, documentId } = await strapi.documents(uidOf('topic')).create({
    data: {
      name: recordName(topic.name),
      kind: topic.kind,
      mediatopic: digits && `medtop:${digits}`,
      ...(slug && { slug }),
      ...{ createdBy: by, updatedBy: by },
    } as never,
  });
  return { id: Number(id), documentId };
}

async function ownSlug(transaction: Raw, slug: string | null): Promise<string | null> {
  if (slug === null || slugFault(slug) !== null) return null;
  return (await freeSlug(transaction, { type: 'topic', owner: '', base: slug })) === slug ? slug : null;
}
