/** The organizations that roles and parents name: found, or made with whom they belong to. */
import type { Core } from '@strapi/strapi';
import type { Raw } from '../../../record/sql';
import type { ImportedReference } from '../../entity';
import { readImports } from '../again/import-rows';
import type { Target } from '../fields/article';
import { keyOfId } from '../key';
import { makeNamed } from '../names/archive-names';
import { type FoundNames, findNamed } from '../names/find-named';
import { MAX_NAME, nameOf } from '../names/name-of';
import type { StandingEntity } from './match';
import { rowOf } from './rows';

/** Each reference with the file that it stands in: an export's ids mean something within it alone. */
export interface PlacedReference {
  file: string;
  reference: ImportedReference;
}

/** References of roles. */
export function roleReferences(entities: readonly StandingEntity[]): PlacedReference[] {
  return entities.flatMap(({ item, entity }) =>
    entity.kind === 'person'
      ? entity.roles.flatMap(({ organization }) =>
          organization ? [{ file: item.file, reference: organization }] : [],
        )
      : [],
  );
}

/** References of parents. */
export function parentReferences(entities: readonly StandingEntity[]): PlacedReference[] {
  return entities.flatMap(({ item, entity }) =>
    entity.kind === 'organization' && entity.parent ? [{ file: item.file, reference: entity.parent }] : [],
  );
}

/**
 * What references mean: the record that the item of that id became, else the only one of that name. One that nobody
 * bears is made, once. Two statements, and the Document Service's for each that is made.
 */
export async function findOrganizations(
  strapi: Core.Strapi,
  transaction: Raw,
  references: readonly PlacedReference[],
  { by, dryRun }: { by: number | null; dryRun: boolean },
): Promise<(file: string, reference: ImportedReference) => Target | null> {
  const keyOf = (file: string, { externalId }: ImportedReference) =>
    externalId === null ? null : keyOfId('organization', file, externalId);
  const keys = references.flatMap(({ file, reference }) => keyOf(file, reference) ?? []);
  const imported = await readImports(strapi, transaction, keys);
  const names = [
    ...new Set(references.flatMap(({ reference }) => (reference.name ? [nameOf(reference.name)] : []))),
  ].filter((name) => name.length <= MAX_NAME && name !== '');
  const found: Map<string, Target | 'several'> = new Map(
    await findNamed(strapi, transaction, 'organization', names),
  );
  const rows = await rowOf(
    strapi,
    transaction,
    'organization',
    [...imported.values()].map(({ documentId }) => documentId),
  );
  const byKey = (file: string, reference: ImportedReference): Target | null => {
    const known = imported.get(keyOf(file, reference) ?? '');
    return known ? (rows.get(known.documentId) ?? null) : null;
  };
  for (const { file, reference } of references) {
    const name = nameOf(reference.name ?? '');
    if (dryRun || !names.includes(name) || found.has(name) || byKey(file, reference)) continue;
    found.set(name, await makeNamed(strapi, 'organization', name, by));
  }
  return (file, reference) => byKey(file, reference) ?? single(found, reference.name);
}

function single(found: FoundNames, name: string | null): Target | null {
  const one = name === null ? undefined : found.get(nameOf(name));
  return one === undefined || one === 'several' ? null : one;
}
