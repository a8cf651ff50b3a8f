/**
 * People and organizations in Popolo's JSON (https://www.popoloproject.com/specs/): one object with lists, as
 * EveryPolitician and Open Civic Data write it, or a list of people. Memberships become roles.
 */
import { wholeText } from '../../bytes/streams';
import type { FormatReader } from '../../item';
import { MOST_WHOLE_BYTES } from '../../limits';
import { ImportRefusal } from '../../refusal';
import { attempted } from '../feed/read-feed';
import { isObject, type Loose, lineOf, objectsOf } from '../loose';
import { readOrganization } from './organization';
import { readPerson } from './person';

/** What the parts of a file refer to. */
export interface Popolo {
  file: string;
  /** Names of organizations and of posts by id. */
  organizations: ReadonlyMap<string, string>;
  posts: ReadonlyMap<string, Loose>;
  /** By id of the person. */
  memberships: ReadonlyMap<string, readonly Loose[]>;
}

/** Organizations first, so that roles find them, then people. */
export const readPopolo: FormatReader = async function* ({ name: file, open }, options) {
  const value = parsed(await wholeText(open(), file, MOST_WHOLE_BYTES, 'Split it by term or by area'), file);
  const people = objectsOf(isObject(value) ? (value.persons ?? value.people) : value);
  const organizations = isObject(value) ? objectsOf(value.organizations) : [];
  const popolo: Popolo = {
    file,
    organizations: new Map(organizations.map((one) => [String(one.id), lineOf(one.name) ?? ''])),
    posts: new Map((isObject(value) ? objectsOf(value.posts) : []).map((one) => [String(one.id), one])),
    memberships: byPerson(isObject(value) ? objectsOf(value.memberships) : []),
  };
  for (const [index, one] of organizations.entries())
    yield attempted(() => readOrganization(one, popolo, options), `organization ${index + 1}`);
  for (const [index, one] of people.entries())
    yield attempted(() => readPerson(one, popolo, options), `person ${index + 1}`);
  if (people.length + organizations.length > 0) return;
  throw new ImportRefusal({
    code: 'no-name',
    file,
    reason: 'holds no persons and no organizations',
    fix: 'Give Popolo JSON with one of these lists',
  });
};

function byPerson(memberships: readonly Loose[]): Map<string, Loose[]> {
  const found = new Map<string, Loose[]>();
  for (const one of memberships) {
    const person = lineOf(one.person_id);
    if (person) found.set(person, [...(found.get(person) ?? []), one]);
  }
  return found;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = `is no JSON: ${(error as Error).message.slice(0, 120)}`;
    throw new ImportRefusal({ code: 'malformed', file, reason, fix: 'Mend it or export it again' });
  }
}
