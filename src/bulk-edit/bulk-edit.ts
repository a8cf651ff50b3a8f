/** Adds a story, a topic, a person or an organization to the drafts of many articles. */
import type { Core } from '@strapi/strapi';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { inTransaction, type Raw, rowsOf } from '../record/sql';
import { inRecordTransaction } from '../record/transaction';

/** What can be added, and the field in which it stands. */
export const ADDITIONS = {
  addToStory: { kind: 'story', field: 'story', many: false },
  addTopic: { kind: 'topic', field: 'topics', many: true },
  addPerson: { kind: 'person', field: 'people', many: true },
  addOrganization: { kind: 'organization', field: 'organizations', many: true },
} as const;

export type Addition = keyof typeof ADDITIONS;

export interface Outcome {
  documentId: string;
  outcome: 'changed' | 'unchanged' | 'refused';
  /** Why it was refused. */
  message?: string;
}

/** The Document Service, as far as it is used here: its types know nothing of who changes. */
interface Articles {
  update(params: { documentId: string; data: object }): Promise<unknown>;
}

/**
 * Each article in a transaction of its own; or all in one, where one refusal leaves all as they were.
 *
 * @param by id of the admin user
 */
export async function bulkEdit(
  strapi: Core.Strapi,
  action: Addition,
  {
    documentIds,
    target,
    allOrNothing,
    by,
  }: { documentIds: string[]; target: string; allOrNothing: boolean; by: number },
): Promise<Outcome[]> {
  const add = (documentId: string) => addTo(strapi, action, documentId, target, by);
  if (allOrNothing) {
    const names = documentIds.map((id) => keyName('article', id));
    return inRecordTransaction(strapi, names, async () => {
      const outcomes: Outcome[] = [];
      for (const documentId of documentIds) outcomes.push(await add(documentId));
      return outcomes;
    });
  }
  const outcomes: Outcome[] = [];
  for (const documentId of documentIds) {
    outcomes.push(
      await add(documentId).catch((error: Error) => ({
        ...{ documentId, outcome: 'refused' as const, message: error.message },
      })),
    );
  }
  return outcomes;
}

async function addTo(
  strapi: Core.Strapi,
  action: Addition,
  documentId: string,
  target: string,
  by: number,
): Promise<Outcome> {
  const { field, many } = ADDITIONS[action];
  return inRecordTransaction(strapi, [keyName('article', documentId)], async () => {
    const present = await inTransaction(strapi, (transaction) =>
      linked(strapi, transaction, action, documentId),
    );
    if (present.includes(target)) return { documentId, outcome: 'unchanged' };
    const articles = strapi.documents(uidOf('article')) as unknown as Articles;
    const value = many ? { connect: [{ documentId: target, position: { end: true } }] } : target;
    await articles.update({ documentId, data: { [field]: value, updatedBy: by } });
    return { documentId, outcome: 'changed' };
  });
}

/** What the draft names there already. */
async function linked(
  strapi: Core.Strapi,
  reading: Raw,
  action: Addition,
  documentId: string,
): Promise<string[]> {
  const { field, kind } = ADDITIONS[action];
  const link = joinTable(strapi, uidOf('article'), field);
  const rows = await rowsOf<{ documentId: string }>(
    reading,
    `SELECT t.document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf('article')).tableName}" d
     JOIN "${link.name}" l ON l."${link.joinColumn.name}" = d.id
     JOIN "${strapi.db.metadata.get(uidOf(kind)).tableName}" t ON t.id = l."${link.inverseJoinColumn.name}"
     WHERE d.document_id = ? AND d.published_at IS NULL`,
    [documentId],
  );
  return rows.map(({ documentId: found }) => found);
}
