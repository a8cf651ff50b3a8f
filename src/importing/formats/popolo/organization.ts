/** An organization of Popolo. */
import type { DateContext } from '../../dates/written';
import { type ImportedOrganization, organizationOf } from '../../entity';
import type { ReadOptions } from '../../item';
import { classified } from '../../mapping/classification';
import { edtfOf, type Lost } from '../../mapping/fields';
import { type Loose, lineOf, objectsOf } from '../loose';
import type { Popolo } from './read-popolo';
import { sharedOf } from './shared';

export function readOrganization(one: Loose, popolo: Popolo, options: ReadOptions): ImportedOrganization {
  const lost: Lost = [];
  const context: DateContext = { ...options, language: 'en' };
  const [embedded] = objectsOf(one.parent);
  const parent = lineOf(one.parent_id) ?? lineOf(embedded?.id);
  const name = (parent ? popolo.organizations.get(parent) : null) || lineOf(embedded?.name);
  const shared = sharedOf(one, popolo.file, lost);
  const website = objectsOf(one.links).find(({ note }) => /website|homepage/i.test(lineOf(note) ?? ''));
  return organizationOf({
    ...shared,
    abbreviation: lineOf(one.abbreviation) ?? lineOf(one.short_name),
    classification: classified(lineOf(one.classification), lost),
    parent: parent || name ? { externalId: parent, name: name ?? null } : null,
    foundingDate: edtfOf(lineOf(one.founding_date), 'founding_date', context, lost),
    dissolutionDate: edtfOf(lineOf(one.dissolution_date), 'dissolution_date', context, lost),
    website: shared.sameAs.find((address) => address === lineOf(website?.url)) ?? null,
    lost,
  });
}
