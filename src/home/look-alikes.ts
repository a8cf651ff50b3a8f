/** Look-alikes of what was made last. */
import type { Core } from '@strapi/strapi';
import { askedRecord, findLookAlikes } from '../look-alikes/find';
import type { LookAlike } from '../look-alikes/look-alike';
import { type EntityKind, uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

export interface AlikePair {
  kind: EntityKind;
  one: { documentId: string; title: string };
  other: { documentId: string; title: string };
  score: number;
  reasons: LookAlike['reasons'];
}

/** How many of the newest of each kind are looked at. */
const NEWEST: Partial<Record<EntityKind, number>> = {
  person: 12,
  organization: 12,
  source: 6,
  event: 6,
  topic: 4,
};
const MOST_PAIRS = 20;

/** Look-alikes of what was made last, of the kinds that may be seen. */
export async function newestLookAlikes(
  strapi: Core.Strapi,
  reading: Raw,
  kinds: readonly EntityKind[],
): Promise<AlikePair[]> {
  const pairs = new Map<string, AlikePair>();
  for (const kind of kinds) {
    const rows = await rowsOf<{ documentId: string }>(
      reading,
      `SELECT document_id AS "documentId" FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
       ORDER BY id DESC LIMIT ${NEWEST[kind] ?? 0}`,
    );
    for (const { documentId } of rows) {
      const asked = await askedRecord(strapi, reading, kind, documentId);
      const [likeliest] = asked ? await findLookAlikes(strapi, reading, kind, asked) : [];
      if (!asked || !likeliest) continue;
      const { score, reasons, documentId: other, title } = likeliest;
      const pair = { kind, one: { documentId, title: asked.title }, other: { documentId: other, title } };
      const name = [documentId, other].sort().join();
      if (!pairs.has(name)) pairs.set(name, { ...pair, score, reasons });
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAIRS);
}
