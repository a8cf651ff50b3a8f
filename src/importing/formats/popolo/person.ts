/** A person of Popolo. */
import { absoluteAddress } from '../../addresses';
import type { DateContext } from '../../dates/written';
import { type ImportedPerson, type ImportedReference, type ImportedRole, personOf } from '../../entity';
import type { ReadOptions } from '../../item';
import { countriesOf, edtfOf, type Lost } from '../../mapping/fields';
import { type Loose, lineOf, listOf, objectsOf } from '../loose';
import type { Popolo } from './read-popolo';
import { sharedOf } from './shared';

export function readPerson(one: Loose, popolo: Popolo, options: ReadOptions): ImportedPerson {
  const lost: Lost = [];
  const context: DateContext = { ...options, language: 'en' };
  const image = absoluteAddress(lineOf(one.image), null);
  const memberships = [...objectsOf(one.memberships), ...(popolo.memberships.get(String(one.id)) ?? [])];
  return personOf({
    ...sharedOf(one, popolo.file, lost),
    honorificPrefix: lineOf(one.honorific_prefix),
    sortName: lineOf(one.sort_name) ?? sortName(one),
    birthDate: edtfOf(lineOf(one.birth_date), 'birth_date', context, lost),
    deathDate: edtfOf(lineOf(one.death_date), 'death_date', context, lost),
    // Popolo's national_identity is free words; only codes are kept.
    nationalities: countriesOf(
      listOf(one.nationality ?? one.national_identity).flatMap((code) => lineOf(code) ?? []),
      'nationality',
      lost,
    ),
    portrait: image ? { address: image, alt: null, caption: null, credit: null } : null,
    roles: memberships.flatMap((membership) => roleOf(membership, popolo, context, lost)),
    lost,
  });
}

function sortName(one: Loose): string | null {
  const [family, given] = [lineOf(one.family_name), lineOf(one.given_name)];
  return family && given ? `${family}, ${given}` : null;
}

function roleOf(membership: Loose, popolo: Popolo, context: DateContext, lost: Lost): ImportedRole[] {
  const post = popolo.posts.get(String(membership.post_id));
  const organization = referenceTo(membership, post, popolo);
  const title =
    lineOf(membership.role) ??
    lineOf(membership.label) ??
    lineOf(post?.role) ??
    lineOf(post?.label) ??
    (organization ? 'member' : null);
  if (title === null) return [];
  return [
    {
      title,
      organization,
      from: edtfOf(lineOf(membership.start_date), 'start_date', context, lost),
      to: edtfOf(lineOf(membership.end_date), 'end_date', context, lost),
      attestedOn: null,
    },
  ];
}

function referenceTo(
  membership: Loose,
  post: Loose | undefined,
  { organizations }: Popolo,
): ImportedReference | null {
  const [embedded] = objectsOf(membership.organization);
  const externalId =
    lineOf(membership.organization_id) ?? lineOf(post?.organization_id) ?? lineOf(embedded?.id);
  const name = (externalId ? organizations.get(externalId) : null) || lineOf(embedded?.name);
  return externalId || name ? { externalId, name: name ?? null } : null;
}
