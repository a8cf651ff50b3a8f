/**
 * Sources of imported pages: found in the archive, or made. Of confidential ones nothing is linked and nothing of the
 * same name is made: an article that is published would name what must not be named.
 */
import type { Core } from '@strapi/strapi';
import { outletAt } from '../../../reading/credits/outlets';
import { lexemesOf } from '../../../reading/lexemes';
import { joinTable } from '../../../record/documents/join-table';
import { uidOf } from '../../../record/kinds';
import { type Raw, rowsOf } from '../../../record/sql';
import { urlFault } from '../../../validation/url';
import type { PageSource } from '../../page';
import type { Target } from '../fields/article';
import { nameOf, recordName } from './name-of';
import { sourceKey } from './wanted';

/** `withheld`: only an editor can say. */
export type FoundSource = Target | 'withheld';

const IS_OPEN = 'NOT coalesce(s.confidential, false)';
const HOST = `regexp_replace(split_part(split_part(split_part(lower(s.url), '://', 2), '/', 1), ':', 1), '^www[.]', '')`;

/**
 * The archive's sources for these, by `sourceKey`: of the same name, else the one that is the organization of that
 * name, else the one at that address. One statement.
 */
export async function findSources(
  strapi: Core.Strapi,
  transaction: Raw,
  sources: readonly PageSource[],
): Promise<Map<string, FoundSource>> {
  if (sources.length === 0) return new Map();
  const { tableName } = strapi.db.metadata.get(uidOf('source'));
  const link = joinTable(strapi, uidOf('source'), 'organization');
  const organizations = strapi.db.metadata.get(uidOf('organization')).tableName;
  const rows = await rowsOf<Target & { place: number; confidential: boolean }>(
    transaction,
    `SELECT DISTINCT ON (asked.place) CAST(asked.place AS int) AS place, found.id, found.document_id AS "documentId",
       coalesce(found.confidential, false) AS confidential
     FROM unnest(CAST(:names AS text[]), CAST(:hosts AS text[])) WITH ORDINALITY AS asked(name, host, place)
     CROSS JOIN LATERAL (
       SELECT s.id, s.document_id, s.confidential, 1 AS preference FROM "${tableName}" s WHERE lower(s.name) = asked.name
       UNION ALL
       SELECT s.id, s.document_id, s.confidential, 2 FROM "${tableName}" s
         JOIN "${link.name}" l ON l."${link.joinColumn.name}" = s.id
         JOIN "${organizations}" o ON o.id = l."${link.inverseJoinColumn.name}"
         WHERE (lower(o.name) = asked.name OR lower(o.abbreviation) = asked.name) AND ${IS_OPEN}
       UNION ALL
       SELECT s.id, s.document_id, s.confidential, 3 FROM "${tableName}" s
         WHERE ${HOST} = asked.host AND ${IS_OPEN}
     ) AS found
     ORDER BY asked.place, found.preference, confidential, found.id`,
    {
      names: sources.map(({ name }) => nameOf(name).toLowerCase()),
      hosts: sources.map(({ address }) => hostOf(address)),
    },
  );
  return new Map(
    rows.map(({ place, id, documentId, confidential }) => [
      sourceKey(sources[place - 1]!),
      confidential ? 'withheld' : { id, documentId },
    ]),
  );
}

/** Makes a source, of the kind that its name tells. */
export async function makeSource(
  strapi: Core.Strapi,
  { name, address }: PageSource,
  by: number | null,
): Promise<Target> {
  const { id, documentId } = await strapi.documents(uidOf('source')).create({
    data: {
      name: recordName(name),
      kind: sourceKind(name),
      url: address === null ? null : siteOf(address),
      ...{ createdBy: by, updatedBy: by },
    } as never,
  });
  return { id: Number(id), documentId };
}

/** What a document cited stands at: an address that leads further than to a site's front page. */
export function citedAddress(address: string | null): string | null {
  if (address === null || urlFault(address) !== null) return null;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '' ? null : address;
}

function sourceKind(name: string): string {
  return outletAt(lexemesOf(name), 0, true)?.outlet.kind ?? 'other';
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address)
    ? new URL(address).hostname.toLowerCase().replace(/^www\./, '')
    : null;
}

function siteOf(address: string): string | null {
  return URL.canParse(address) ? `${new URL(address).origin}/` : null;
}
