/** Saves a document by the rules that hold at every save, drafts included. */
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type DocumentKind, uidOf } from '../../record/kinds';
import type { Raw } from '../../record/sql';
import { adopt } from '../../slugs/claim';
import { formatIssues } from '../../validation/formats';
import { readReported, writeReported } from '../articles/reported-since';
import { fieldErrors } from '../errors/field-error';
import { holdSlugs } from '../hold-slugs';
import { chooseSlug } from './choose-slug';
import { eventDays } from './event-days';
import { refuseSecondImport } from './imported-once';
import { refuseCycle } from './no-cycle';
import { isPayload, type Payload } from './payload';
import { cloneDefaults, withoutServerOwned } from './server-owned';
import { refuseSharedWikidataId } from './unique-wikidata';

/** A call of the Document Service that writes a document. */
export interface Save {
  kind: DocumentKind;
  action: 'create' | 'update' | 'clone';
  /** The document that is updated or cloned; undefined for `create`. */
  documentId: string | undefined;
  /** `params.data` as it came in. */
  data: unknown;
}

/**
 * @param write passes the payload on to the Document Service, and answers with the id of the document that it wrote,
 *   undefined where there was none to write
 */
export async function save(
  strapi: Core.Strapi,
  transaction: Raw,
  call: Save,
  write: (data: Payload) => Promise<string | undefined>,
): Promise<void> {
  const { kind, action } = call;
  const stored = call.documentId ? await readStored(strapi, kind, call.documentId) : null;
  const payload = acceptable(call, action === 'update' ? stored : undefined);
  // A clone has no id yet, as a new document has none.
  const token = action === 'update' ? undefined : `new:${randomUUID()}`;
  const owner = token ?? call.documentId ?? '';
  const slug = await chooseSlug(transaction, { kind, owner, action, data: payload, stored });
  const reported = action === 'update' ? await reportedBefore(strapi, transaction, call) : undefined;
  const data = { ...payload, ...slug };
  const documentId = await write(data);
  if (!documentId) return;
  if (token) await adopt(transaction, { type: kind, token, documentId });
  await holdSlugs(strapi, transaction, kind, documentId);
  const written = { documentId, data };
  await refuseSharedWikidataId(strapi, transaction, kind, written);
  await refuseCycle(strapi, transaction, kind, written);
  await refuseSecondImport(strapi, transaction, kind, written);
  if (kind === 'article' && (action === 'clone' || 'events' in data)) {
    await writeReported(strapi, transaction, documentId, { since: reported ?? new Map(), otherwise: null });
  }
}

/** What may be written of a payload, with what follows from it. */
function acceptable({ kind, action, data }: Save, stored: Payload | null | undefined): Payload {
  const given = isPayload(data) ? withoutServerOwned(kind, data) : data;
  const faults = formatIssues(kind, given, stored);
  if (faults.length > 0) throw fieldErrors(faults);
  const payload = isPayload(given) ? given : {};
  const days = kind === 'event' ? eventDays(payload) : {};
  if (action !== 'clone') return { ...payload, ...days };
  const offRecord = kind === 'article' ? {} : { onRecord: false };
  return { ...cloneDefaults(kind), ...payload, ...days, ...offRecord };
}

async function readStored(
  strapi: Core.Strapi,
  kind: DocumentKind,
  documentId: string,
): Promise<Payload | null> {
  const draft = kind === 'article' ? { publishedAt: null } : {};
  return strapi.db.query(uidOf(kind)).findOne({ where: { documentId, ...draft } });
}

function reportedBefore(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, documentId, data }: Save,
): Promise<ReadonlyMap<string, string>> | undefined {
  const bringsEvents = kind === 'article' && documentId && isPayload(data) && 'events' in data;
  return bringsEvents ? readReported(strapi, transaction, documentId) : undefined;
}
