/** An entry of an export as a person or an organization, by a mapping. Pure. */
import type { DateContext } from '../dates/written';
import {
  type ImportedName,
  type ImportedOrganization,
  type ImportedPerson,
  organizationOf,
  personOf,
} from '../entity';
import type { ReadOptions } from '../item';
import { ImportRefusal } from '../refusal';
import { classified } from './classification';
import { addressesOf, countriesOf, edtfOf, type Lost, wikidataOf } from './fields';
import type { OrganizationMapping, PersonMapping } from './mapping';
import { rolesOf } from './roles';
import { pictureOf } from './to-article';
import { allOf, type Entry, lineOf, linesOf } from './values';

const NAME_KINDS = ['alias', 'weak alias', 'previous', 'transliteration'] as const;

/** @throws ImportRefusal where the entry has no name */
export function toPerson(
  whole: unknown,
  mapping: PersonMapping,
  file: string,
  options: ReadOptions,
): ImportedPerson {
  const { fields } = mapping;
  const entry: Entry = { whole, part: whole };
  const context: DateContext = { ...options, language: mapping.language ?? 'en' };
  const lost: Lost = [];
  return personOf({
    ...shared(mapping, entry, file, lost),
    honorificPrefix: lineOf(fields.honorificPrefix, entry),
    sortName: lineOf(fields.sortName, entry),
    disambiguation: lineOf(fields.disambiguation, entry),
    birthDate: edtfOf(lineOf(fields.birthDate, entry), 'birthDate', context, lost),
    deathDate: edtfOf(lineOf(fields.deathDate, entry), 'deathDate', context, lost),
    nationalities: countriesOf(linesOf(fields.nationalities, entry), 'nationalities', lost),
    portrait: pictureOf(fields.portrait, entry),
    roles: (fields.roles ?? []).flatMap((role) => rolesOf(role, entry, context, lost)),
    lost,
  });
}

/** @throws ImportRefusal where the entry has no name */
export function toOrganization(
  whole: unknown,
  mapping: OrganizationMapping,
  file: string,
  options: ReadOptions,
): ImportedOrganization {
  const { fields } = mapping;
  const entry: Entry = { whole, part: whole };
  const context: DateContext = { ...options, language: mapping.language ?? 'en' };
  const lost: Lost = [];
  const parent = lineOf(fields.parent, entry);
  return organizationOf({
    ...shared(mapping, entry, file, lost),
    abbreviation: lineOf(fields.abbreviation, entry),
    classification: classified(lineOf(fields.classification, entry), lost),
    parent: parent ? { externalId: null, name: parent } : null,
    country: countriesOf(linesOf(fields.country, entry).slice(0, 1), 'country', lost)[0] ?? null,
    foundingDate: edtfOf(lineOf(fields.foundingDate, entry), 'foundingDate', context, lost),
    dissolutionDate: edtfOf(lineOf(fields.dissolutionDate, entry), 'dissolutionDate', context, lost),
    website: addressesOf(linesOf(fields.website, entry).slice(0, 1), 'website', lost)[0] ?? null,
    lost,
  });
}

function shared({ fields }: PersonMapping | OrganizationMapping, entry: Entry, file: string, lost: Lost) {
  const name = lineOf(fields.name, entry);
  if (name === null) {
    throw new ImportRefusal({
      code: 'no-name',
      file,
      reason: 'has no name',
      fix: 'Look at the path of the name in the mapping',
    });
  }
  return {
    name,
    otherNames: otherNames(name, fields.otherNames, entry),
    summary: lineOf(fields.summary, entry),
    wikidataId: wikidataOf(lineOf(fields.wikidataId, entry), lost),
    sameAs: addressesOf(linesOf(fields.sameAs, entry), 'sameAs', lost),
    externalId: lineOf(fields.externalId, entry),
  };
}

function otherNames(
  name: string,
  source: PersonMapping['fields']['otherNames'],
  entry: Entry,
): ImportedName[] {
  const found = new Map<string, ImportedName>();
  for (const { text, source: from } of allOf(source, entry)) {
    const other = text.trim();
    const kind = NAME_KINDS.find((one) => one === from.kind) ?? 'alias';
    if (other !== name && !found.has(other)) found.set(other, { name: other, kind, language: null });
  }
  return [...found.values()];
}
