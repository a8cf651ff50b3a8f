/** Records of the archive that look like one that an article has come to link. */
import type { Core } from '@strapi/strapi';
import { candidates } from '../../look-alikes/candidates';
import { alike, type Named } from '../../look-alikes/compare';
import { apartFromAny } from '../../look-alikes/not-the-same';
import { type Compared, readCompared } from '../../look-alikes/read';
import type { Raw } from '../../record/sql';
import type { CheckedArticle, CheckedEntity } from './checked-article';
import type { ArchiveTwin } from './context';

/** Links of each kind that are looked at, the first. */
const MOST = 20;

/** Less is a matter of taste: the look-alikes of the record itself tell it. */
const LEAST_WEIGHT = 0.8;

type Lists = Pick<CheckedArticle, 'people' | 'organizations'>;

/**
 * @param before what is published: who is linked there already was told then
 * @returns for each new link the likeliest one that the article does not link itself. Twelve statements at most
 */
export async function archiveTwins(
  strapi: Core.Strapi,
  transaction: Raw,
  article: Lists,
  before: Lists | null,
): Promise<ArchiveTwin[]> {
  const found: ArchiveTwin[] = [];
  for (const [field, kind] of [
    ['people', 'person'],
    ['organizations', 'organization'],
  ] as const) {
    const known = new Set(before?.[field].map(({ documentId }) => documentId));
    const linked = article[field].filter(({ documentId }) => !known.has(documentId)).slice(0, MOST);
    if (linked.length === 0) continue;
    const [first, ...others] = linked.map(({ name }) => name);
    const asked = { name: first!, otherNames: others, abbreviation: null, wikidataId: null };
    const rows = await candidates(strapi, transaction, kind, asked);
    const own = new Set(article[field].map(({ documentId }) => documentId));
    const records = (
      await readCompared(strapi, transaction, kind, 'd.id = ANY(CAST(:rows AS int[]))', { rows })
    ).filter(({ documentId }) => !own.has(documentId));
    if (records.length === 0) continue;
    const apart = await apartFromAny(transaction, [...own]);
    found.push(...linked.flatMap((entity) => twinOf(entity, records, apart) ?? []));
  }
  return found;
}

function twinOf(
  entity: CheckedEntity,
  records: readonly Compared[],
  isApart: (one: string, other: string) => boolean,
): ArchiveTwin | null {
  const likely = records
    .filter(({ documentId }) => !isApart(entity.documentId, documentId))
    .flatMap((record) => {
      const [reason] = alike(namedLinked(entity), namedRecord(record));
      return reason && reason.weight >= LEAST_WEIGHT ? [{ record, reason }] : [];
    })
    .sort((a, b) => b.reason.weight - a.reason.weight || a.record.id - b.record.id);
  const [best] = likely;
  if (!best) return null;
  const { record, reason } = best;
  const because = `${reason.message.charAt(0).toLowerCase()}${reason.message.slice(1)}`;
  return { of: entity.documentId, documentId: record.documentId, name: record.title, because };
}

function namedLinked({ name, abbreviation = null, wikidataId, otherNames }: CheckedEntity): Named {
  return { name, abbreviation, wikidataId, otherNames: otherNames.map((other) => other.name) };
}

function namedRecord({ title, otherNames, abbreviation, wikidataId }: Compared): Named {
  return { name: title, otherNames, abbreviation, wikidataId };
}
