/** Possible duplicates of a record, saved or about to be, with the reasons. */
import type { Core } from '@strapi/strapi';
import type { EntityKind } from '../record/kinds';
import { keyName } from '../record/projection/key-name';
import { type Raw, rowsOf } from '../record/sql';
import { findKeys } from '../record/store/keys';
import { candidates, type NamedKind } from './candidates';
import { alike, type Named, type Reason, scoreOf } from './compare';
import { eventCandidates, eventsAlike } from './events';
import type { LookAlike } from './look-alike';
import { apartFrom } from './not-the-same';
import { type Compared, readCompared } from './read';

/** A record as it is compared; `documentId` null where it is not saved yet. */
export type Asked = Omit<Compared, 'id' | 'documentId' | 'slug' | 'onRecord' | 'details'> & {
  documentId: string | null;
};

/** Below this, a likeness is left unsaid. */
const LEAST = 0.55;
const MOST = 20;

/** The record as it is saved, to ask about it, or null. */
export async function askedRecord(
  strapi: Core.Strapi,
  reading: Raw,
  kind: EntityKind,
  documentId: string,
): Promise<Asked | null> {
  const [record] = await readCompared(strapi, reading, kind, 'd.document_id = :documentId', { documentId });
  return record ?? null;
}

/** Its look-alikes, the likeliest first; without those that an editor said are not the same. */
export async function findLookAlikes(
  strapi: Core.Strapi,
  reading: Raw,
  kind: EntityKind,
  asked: Asked,
): Promise<LookAlike[]> {
  const rows =
    kind === 'event'
      ? await eventCandidates(strapi, reading, asked)
      : await candidates(strapi, reading, kind as NamedKind, named(asked));
  if (rows.length === 0) return [];
  const records = await readCompared(strapi, reading, kind, 'd.id = ANY(CAST(:rows AS int[]))', { rows });
  const apart = asked.documentId === null ? [] : await apartFrom(reading, asked.documentId);
  const known = new Set(apart.flatMap(({ subject, object }) => [subject, object]));
  const likely = records
    .filter(({ documentId }) => documentId !== asked.documentId && !known.has(documentId))
    .map((record) => ({ record, reasons: reasonsOf(kind, asked, record) }))
    .filter(({ reasons }) => scoreOf(reasons) >= LEAST)
    .sort((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons) || a.record.id - b.record.id)
    .slice(0, MOST);
  const company = await companyOf(
    reading,
    kind,
    asked,
    likely.map(({ record }) => record),
  );
  return likely
    .map(({ record, reasons }) => {
      const all = [...reasons, ...(company.reasons.get(record.documentId) ?? [])];
      const { documentId, id, title, slug, onRecord, details } = record;
      const articles = company.articles.get(documentId) ?? 0;
      return { documentId, id, title, slug, onRecord, details, score: scoreOf(all), reasons: all, articles };
    })
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function reasonsOf(kind: EntityKind, asked: Asked, record: Compared): Reason[] {
  return kind === 'event' ? eventsAlike(asked, record) : alike(named(asked), named(record));
}

function named({ title, otherNames, abbreviation, wikidataId }: Asked | Compared): Named {
  return { name: title, otherNames, abbreviation, wikidataId };
}

interface Company {
  reasons: Map<string, Reason[]>;
  articles: Map<string, number>;
}

/** Newest articles of each that are looked at for those whom they name beside it. */
const LOOKED_AT = 50;

/** With whom people and organizations appear: one who appears with the same others is the likelier to be the same. */
async function companyOf(
  reading: Raw,
  kind: EntityKind,
  { documentId }: Asked,
  records: readonly Compared[],
): Promise<Company> {
  const ids = [...(documentId === null ? [] : [documentId]), ...records.map((record) => record.documentId)];
  const keys = await findKeys(
    reading,
    ids.map((id) => keyName(kind, id)),
  );
  if (keys.size === 0) return { reasons: new Map(), articles: new Map() };
  const rows = await rowsOf<{ key: number; articles: number; others: number[] | null }>(
    reading,
    `SELECT s.key, CAST((SELECT count(*) FROM (
        SELECT 1 FROM record_posting p WHERE p.key = s.key AND p.roles > 0 LIMIT 100000) AS counted) AS int) AS articles,
       (SELECT array_to_json(array_agg(DISTINCT o.key)) FROM (
          SELECT article FROM record_signal g WHERE g.key = s.key ORDER BY g.minute DESC, g.article DESC LIMIT ${LOOKED_AT}
        ) AS n JOIN record_article a ON a.id = n.article CROSS JOIN LATERAL unnest(
          trim_array(a.signal_keys, length(a.signal_kinds) - length(rtrim(a.signal_kinds, 'eyst')))) AS o(key)
        WHERE o.key <> s.key) AS others
     FROM unnest(CAST(? AS int[])) AS s(key)`,
    [[...keys.values()]],
  );
  const of = (id: string) => rows.find(({ key }) => key === keys.get(keyName(kind, id)));
  const own = new Set(documentId === null ? [] : (of(documentId)?.others ?? []));
  const found: Company = { reasons: new Map(), articles: new Map() };
  for (const { documentId: id } of records) {
    const row = of(id);
    found.articles.set(id, row?.articles ?? 0);
    const shared = (row?.others ?? []).filter((key) => own.has(key)).length;
    if (shared === 0) continue;
    const message = `Appears with ${shared} of the same people and organizations`;
    const weight = Math.min(0.5, shared / 10);
    found.reasons.set(id, [{ kind: 'sharedConnections', message, weight }]);
  }
  return found;
}
