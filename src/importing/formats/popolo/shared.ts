/** What people and organizations have in common in Popolo. */

import { normalizeLanguage } from '../../../validation/language';
import { absoluteAddress } from '../../addresses';
import type { ImportedName } from '../../entity';
import { type Lost, wikidataOf } from '../../mapping/fields';
import { ImportRefusal } from '../../refusal';
import { type Loose, lineOf, objectsOf } from '../loose';

export function sharedOf(one: Loose, file: string, lost: Lost) {
  const name = lineOf(one.name);
  if (!name)
    throw new ImportRefusal({
      code: 'no-name',
      file,
      reason: 'has no name',
      fix: 'Give it one, or leave it out',
    });
  const identifiers = objectsOf(one.identifiers);
  const wikidata = identifiers.find(({ scheme }) => lineOf(scheme)?.toLowerCase() === 'wikidata');
  const addresses = [...objectsOf(one.links), ...objectsOf(one.sources)].map(({ url }) =>
    absoluteAddress(lineOf(url), null),
  );
  return {
    name,
    otherNames: otherNames(one, name),
    summary: lineOf(one.summary) ?? lineOf(one.description) ?? lineOf(one.abstract),
    wikidataId: wikidataOf(lineOf(wikidata?.identifier), lost),
    sameAs: [...new Set(addresses.filter((address): address is string => address !== null))],
    externalId: lineOf(one.id),
  };
}

/** A name that has ended is a previous one. */
function otherNames(one: Loose, name: string): ImportedName[] {
  const found = new Map<string, ImportedName>();
  for (const other of objectsOf(one.other_names)) {
    const words = lineOf(other.name);
    if (!words || words === name || found.has(words)) continue;
    const kind = lineOf(other.end_date) ? 'previous' : 'alias';
    found.set(words, { name: words, kind, language: normalizeLanguage(lineOf(other.lang) ?? '') });
  }
  return [...found.values()];
}
