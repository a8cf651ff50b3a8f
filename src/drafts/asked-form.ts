/** A record as the edit view's form holds it, over what is saved: so that look-alikes are shown while it is written. */
import type { Core } from '@strapi/strapi';
import { EdtfError, parseEdtf } from '../dates/edtf';
import type { Asked } from '../look-alikes/find';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { type Reference, related } from './form';

const LISTS = { people: 'person', organizations: 'organization' } as const;

/** @param saved null where the record was never saved */
export async function askedForm(
  strapi: Core.Strapi,
  reading: Raw,
  saved: Asked | null,
  { documentId, values }: { documentId: string | null; values: Record<string, unknown> },
): Promise<Asked> {
  const text = (name: string, otherwise: string | null) =>
    name in values ? (typeof values[name] === 'string' ? (values[name] as string) || null : null) : otherwise;
  const otherNames = Array.isArray(values.otherNames)
    ? values.otherNames.flatMap((entry) => (typeof entry?.name === 'string' ? [entry.name as string] : []))
    : (saved?.otherNames ?? []);
  const list = async (name: keyof typeof LISTS) => {
    const before = saved?.[name] ?? [];
    return name in values ? withIds(strapi, reading, LISTS[name], related(before, values[name])) : before;
  };
  const [people, organizations] = [await list('people'), await list('organizations')];
  return {
    ...{ documentId, otherNames, people, organizations },
    title: text('name', null) ?? text('title', null) ?? saved?.title ?? '',
    abbreviation: text('abbreviation', saved?.abbreviation ?? null),
    wikidataId: text('wikidataId', saved?.wikidataId ?? null),
    ...days(text('date', null), saved),
    participants: [...people, ...organizations].map((one) => one.documentId),
  };
}

/** The form knows some documents by the number of their row alone. Those that are gone are left out. */
async function withIds(
  strapi: Core.Strapi,
  reading: Raw,
  kind: 'person' | 'organization',
  references: readonly Reference[],
): Promise<Asked['people']> {
  const rows = await rowsOf<{ documentId: string; id: number }>(
    reading,
    `SELECT document_id AS "documentId", id FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}"
     WHERE document_id = ANY(CAST(:names AS text[])) OR id = ANY(CAST(:rows AS int[]))`,
    {
      names: references.flatMap((one) => one.documentId ?? []),
      rows: references.flatMap((one) => (one.documentId === undefined && one.id ? [one.id] : [])),
    },
  );
  return references.flatMap(
    (one) => rows.find((row) => row.documentId === one.documentId || row.id === one.id) ?? [],
  );
}

function days(date: string | null, saved: Asked | null): Pick<Asked, 'startsOn' | 'endsOn'> {
  const before = { startsOn: saved?.startsOn ?? null, endsOn: saved?.endsOn ?? null };
  if (date === null) return before;
  try {
    const { startsOn, endsOn } = parseEdtf(date);
    return { startsOn, endsOn };
  } catch (error) {
    // Half a date, as it is being typed.
    if (error instanceof EdtfError) return before;
    throw error;
  }
}
