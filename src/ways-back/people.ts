/** The people who held a role in an organization. */
import type { DateRange } from '../dates/range';
import { rolesAt } from '../dates/roles-at';
import { type Raw, rowsOf } from '../record/sql';
import type { EntityReference, Page, PageAsked } from './types';

/** People read for one page: of an organization where few held a role then, a page may hold less than its limit. */
const READ_AT_ONCE = 500;

interface HeldRole {
  title: string;
  /** Key of the organization. */
  organization: number | null;
  from: string | null;
  to: string | null;
  attestedOn: string | null;
}

export interface Member extends EntityReference {
  roles: {
    title: string;
    /** EDTF, as written. */
    from: string | null;
    to: string | null;
    attestedOn: string | null;
    /** Why it counts as held then; null where no date was asked about. */
    basis: 'dates' | 'attested' | null;
  }[];
}

interface Row extends EntityReference {
  subject: number;
  roles: HeldRole[];
}

/**
 * Who held which role in each of these organizations on a date, or ever; by name. One statement.
 *
 * @param organizations keys of organizations on the record
 * @param asked.asOf the days asked about, or null for any time
 * @returns a page for each organization, in their order
 */
export async function peopleOf(
  transaction: Raw,
  organizations: readonly number[],
  { asOf, limit, after }: PageAsked & { asOf: DateRange | null },
): Promise<Page<Member>[]> {
  // Before every name.
  const [name, documentId] = after ?? ['', ''];
  const rows = await rowsOf<Row>(transaction, PEOPLE, {
    ...{ organizations: [...organizations], name, documentId, rows: READ_AT_ONCE + 1 },
  });
  return organizations.map((organization) => {
    const own = rows.filter(({ subject }) => subject === organization);
    return pageOf(own, organization, asOf, limit);
  });
}

// By name in the order of its bytes, so that every server of an installation pages alike.
const PEOPLE = `
  SELECT s.key AS subject, p.document_id AS "documentId", p.slug, p.label AS name,
    (SELECT json_agg(json_build_object('title', r.title, 'organization', r.organization, 'from', r.held_from,
       'to', r.held_to, 'attestedOn', r.attested_on) ORDER BY r.position)
     FROM record_role r WHERE r.person = p.id) AS roles
  FROM unnest(CAST(:organizations AS int[])) AS s(key)
  CROSS JOIN LATERAL (
    SELECT e.id, e.document_id, e.slug, e.label FROM record_entity e
    WHERE e.id IN (SELECT r.person FROM record_role r WHERE r.organization = s.key)
      AND (e.label COLLATE "C", e.document_id COLLATE "C") > (CAST(:name AS text), CAST(:documentId AS text))
    ORDER BY e.label COLLATE "C", e.document_id COLLATE "C" LIMIT :rows
  ) AS p
  ORDER BY s.key, p.label COLLATE "C", p.document_id COLLATE "C"`;

function pageOf(rows: Row[], organization: number, then: DateRange | null, limit: number): Page<Member> {
  const read = rows.slice(0, READ_AT_ONCE);
  const members = read.flatMap((row) => memberOf(row, organization, then) ?? []);
  const entries = members.slice(0, limit);
  const last = members.length > limit ? entries.at(-1) : rows.length > READ_AT_ONCE ? read.at(-1) : null;
  return { entries, next: last ? [last.name, last.documentId] : null };
}

function memberOf(
  { roles, documentId, slug, name }: Row,
  organization: number,
  then: DateRange | null,
): Member | null {
  const all = then ? rolesAt(roles, then) : roles.map((role) => ({ role, basis: null }));
  const held = all
    .filter(({ role }) => role.organization === organization)
    .map(({ role: { organization: _, ...role }, basis }) => ({ ...role, basis }));
  return held.length > 0 ? { documentId, slug, name, roles: held } : null;
}
