/** What an imported person or organization says of itself, as the fields of its type. Pure. */
import { formatIssues } from '../../../validation/formats';
import type { ImportedOrganization, ImportedPerson, ImportedReference, ImportedRole } from '../../entity';
import type { Loss } from '../../page';
import { figureFields, type Target } from '../fields/article';
import { cutTo } from '../fields/cut';

export type ImportedEntity = ImportedPerson | ImportedOrganization;

/** The organization that a reference means, or null. */
export type OrganizationOf = (reference: ImportedReference) => Target | null;

export interface EntityFields {
  /** Only what the file says: a field that it leaves out is not the import's to empty. */
  fields: Record<string, unknown>;
  lost: Loss[];
}

const LONGEST_TEXT = 5000;
const LONGEST_WORDS = 255;
const LONGEST_ABBREVIATION = 64;

/** @returns null where its name is none */
export function entityFields(entity: ImportedEntity, organizationOf: OrganizationOf): EntityFields | null {
  if (entity.name.trim() === '') return null;
  const lost: Loss[] = [];
  const words = (field: string, text: string | null, longest = LONGEST_WORDS) =>
    text === null ? null : cutTo(text, longest, field, lost);
  const common = {
    name: words('name', entity.name),
    otherNames: entity.otherNames.map(({ name, kind, language }) => ({ name, kind, language })),
    summary: words('summary', entity.summary, LONGEST_TEXT),
    ...{ wikidataId: entity.wikidataId, sameAs: entity.sameAs },
  };
  const own =
    entity.kind === 'person'
      ? {
          honorificPrefix: words('honorificPrefix', entity.honorificPrefix),
          sortName: words('sortName', entity.sortName),
          disambiguation: words('disambiguation', entity.disambiguation),
          ...{ birthDate: entity.birthDate, deathDate: entity.deathDate },
          nationalities: entity.nationalities,
          portrait: figureFields(entity.portrait, lost),
          roles: entity.roles.map((role) => roleFields(role, organizationOf, lost)),
        }
      : {
          abbreviation: words('abbreviation', entity.abbreviation, LONGEST_ABBREVIATION),
          ...{ classification: entity.classification, country: entity.country },
          ...{ foundingDate: entity.foundingDate, dissolutionDate: entity.dissolutionDate },
          website: entity.website,
        };
  return withoutFaults(entity.kind, said({ ...common, ...own }), lost);
}

/** What the file names without a value is left out. */
function said(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function roleFields(
  { title, organization, from, to, attestedOn }: ImportedRole,
  organizationOf: OrganizationOf,
  lost: Loss[],
) {
  const found = organization && organizationOf(organization);
  if (organization && !found) {
    const detail = `roles: organization ${organization.name ?? organization.externalId ?? ''} of ${title}`;
    lost.push({ what: 'field', detail });
  }
  return {
    title: cutTo(title, LONGEST_WORDS, 'roles.title', lost),
    ...{ organization: found, from, to, attestedOn },
  };
}

/** Leaves out, and tells, what the type's formats do not let pass: one entry of a list, else the field. */
function withoutFaults(
  kind: ImportedEntity['kind'],
  given: Record<string, unknown>,
  lost: Loss[],
): EntityFields | null {
  const fields = { ...given };
  for (;;) {
    const [fault] = formatIssues(kind, fields);
    if (!fault) return { fields, lost };
    const [name, place] = fault.path;
    const field = String(name);
    // What must hold between two fields is told at the later one; a name is what there has to be.
    if (field === 'name' || !Object.hasOwn(fields, field)) return null;
    lost.push({ what: 'field', detail: fault.message });
    const list = fields[field];
    if (typeof place === 'number' && Array.isArray(list))
      fields[field] = list.filter((_, index) => index !== place);
    else delete fields[field];
  }
}
