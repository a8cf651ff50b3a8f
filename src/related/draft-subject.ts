/** A draft as a subject of related articles: what it would say if it were published now. */
import type { ArticleDocument } from '../record/documents/article';
import { isRetracted } from '../record/projection/article';
import { keyName, parseKeyName } from '../record/projection/key-name';
import { articlePostings } from '../record/projection/postings';
import { signalKind } from '../record/projection/signals';
import { type Raw, rowsOf } from '../record/sql';
import { findKeys } from '../record/store/keys';
import type { RelatedSubject, SubjectKey } from './subjects';

/**
 * What a draft can share with published articles. Keys that the record does not know, and sources that it does not
 * hold, can be shared with none. Three statements.
 *
 * @param now ISO instant of its publication, where it has none
 */
export async function draftSubject(
  reading: Raw,
  article: ArticleDocument,
  now: string,
): Promise<{ subject: RelatedSubject; archive: number }> {
  const { signals } = articlePostings(article, {
    retracted: isRetracted(article),
    broaderTopics: new Map(),
  });
  const own = keyName('article', article.documentId);
  const keys = await findKeys(reading, [own, ...signals.map(({ key }) => key)]);
  const known = signals.flatMap(({ key, weight }) => {
    const id = keys.get(key);
    return id === undefined ? [] : [{ id, kind: signalKind(key), weight }];
  });
  const frequencies = await frequenciesWithAll(
    reading,
    known.map(({ id }) => id),
  );
  const open = await openSources(
    reading,
    signals.flatMap(({ key }) => (signalKind(key) === 'source' ? [parseKeyName(key).name] : [])),
  );
  const subjectKeys: SubjectKey[] = known
    .filter(({ kind, id }) => kind !== 'source' || open.has(id))
    .map((key) => ({ ...key, frequency: frequencies.get(key.id) ?? 0 }));
  const subject = {
    article: keys.get(own) ?? null,
    documentId: article.documentId,
    language: article.language ?? 'en',
    publishedOn: article.publishedOn ?? now,
    keys: subjectKeys,
  };
  return { subject, archive: frequencies.get(0) ?? 0 };
}

/** How many articles have each key; key 0 counts all. */
async function frequenciesWithAll(reading: Raw, keys: readonly number[]): Promise<Map<number, number>> {
  const rows = await rowsOf<{ key: number; articles: number }>(
    reading,
    'SELECT key, articles FROM record_frequency WHERE key = ANY(?::int[])',
    [[0, ...keys]],
  );
  return new Map(rows.map(({ key, articles }) => [key, articles]));
}

async function openSources(reading: Raw, documentIds: readonly string[]): Promise<Set<number>> {
  if (documentIds.length === 0) return new Set();
  const rows = await rowsOf<{ id: number }>(
    reading,
    `SELECT id FROM record_entity WHERE kind = 'source' AND document_id = ANY(?::text[])`,
    [[...documentIds]],
  );
  return new Set(rows.map(({ id }) => id));
}
