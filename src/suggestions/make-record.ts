/** Makes a record that a suggestion proposes, once however often it is asked for. */
import type { Core } from '@strapi/strapi';
import { folded } from '../publishing/indexes';
import { uidOf } from '../record/kinds';
import { inTransaction, type Raw, rowsOf } from '../record/sql';
import { plainWords } from './key';
import type { RecordReference } from './suggested';

export interface MadeRecord extends RecordReference {
  /** False: it was there, and is told of so that the editor sees it. */
  created: boolean;
}

/** Fields of the new record, references as documentIds. One of `name` and `title` is there. */
export type RecordValues = { name?: string; title?: string; date?: string } & Record<string, unknown>;

/** The Document Service, as far as it is used here: its types know nothing of who creates. */
interface Documents {
  create(params: { data: object }): Promise<{ documentId: string; id: number | string }>;
}

interface Present {
  documentId: string;
  id: number;
  label: string;
}

/**
 * Makes it, or answers the one that was made meanwhile. Requests for one name come one after the other.
 *
 * Two people may bear one name, two bodies as well, and the editor who asks has seen the look-alikes: so a namesake is
 * no reason not to make one. But one made within the last minute is the other half of a double click, or a colleague's
 * on the same news: that nobody has seen among the look-alikes, and is answered instead. An outlet of one name, and a
 * happening of one title on one date, are one, whenever they were made.
 *
 * @param by id of the admin user who asks
 * @param isShown whether that user may see a record
 * @throws ValidationError (400) that names the field
 */
export function makeRecord(
  strapi: Core.Strapi,
  kind: RecordReference['kind'],
  values: RecordValues,
  { by, isShown }: { by: number; isShown: (documentId: string) => Promise<boolean> },
): Promise<MadeRecord> {
  const label = values.title ?? values.name ?? '';
  return inTransaction(strapi, async (transaction) => {
    await transaction.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `dateline:makeRecord:${kind}:${plainWords(label)}`,
    ]);
    for (const present of await presentOnes(strapi, transaction, kind, values)) {
      if (await isShown(present.documentId)) return { kind, ...present, created: false };
    }
    const documents = strapi.documents(uidOf(kind)) as unknown as Documents;
    const { documentId, id } = await documents.create({
      data: { ...values, createdBy: by, updatedBy: by },
    });
    return { kind, documentId, id: Number(id), label, created: true };
  });
}

/** What counts as the same record; the newest first. Strapi keeps instants without a zone, in UTC. */
const SAME: Record<RecordReference['kind'], string> = {
  person: `${folded('r.name')} = ${folded('CAST(:label AS text)')} AND r.created_at AT TIME ZONE 'UTC' > now() - interval '1 minute'`,
  organization: `${folded('r.name')} = ${folded('CAST(:label AS text)')} AND r.created_at AT TIME ZONE 'UTC' > now() - interval '1 minute'`,
  source: `${folded('r.name')} = ${folded('CAST(:label AS text)')} AND NOT coalesce(r.confidential, false)`,
  event: `${folded('r.title')} = ${folded('CAST(:label AS text)')} AND r.date = :date`,
};

function presentOnes(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: RecordReference['kind'],
  { name, title, date }: RecordValues,
): Promise<Present[]> {
  return rowsOf<Present>(
    transaction,
    `SELECT r.document_id AS "documentId", r.id, r.${kind === 'event' ? 'title' : 'name'} AS label
     FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}" r WHERE ${SAME[kind]} ORDER BY r.id DESC LIMIT 5`,
    { label: title ?? name ?? '', date: date ?? '' },
  );
}
