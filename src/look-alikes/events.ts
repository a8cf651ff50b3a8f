/** Events that may be one: an overlapping date and the same principal participants (docs/model.md). */
import type { Core } from '@strapi/strapi';
import { overlaps } from '../dates/edtf';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import { namesAlike, type Reason } from './compare';
import { foldedSql } from './indexes';
import type { Compared } from './read';

type Happening = Pick<Compared, 'title' | 'startsOn' | 'endsOn' | 'participants'>;

/** Participants that are looked at. */
const PRINCIPAL = 6;
const MOST = 60;
const LEAST_SIMILARITY = 0.5;

/** Row ids of events near in time that share a participant or most of the title. Three statements. */
export async function eventCandidates(
  strapi: Core.Strapi,
  reading: Raw,
  { title, startsOn, endsOn, participants }: Happening,
): Promise<number[]> {
  const table = strapi.db.metadata.get(uidOf('event')).tableName;
  const near = `coalesce(e.starts_on, '-infinity') <= CAST(:last AS date) AND coalesce(e.ends_on, 'infinity') >= CAST(:first AS date)`;
  const bindings = {
    ...{ first: startsOn ?? '-infinity', last: endsOn ?? 'infinity', title },
    participants: participants.slice(0, PRINCIPAL),
  };
  const through = (kind: 'person' | 'organization', field: string) => {
    const link = joinTable(strapi, uidOf('event'), field);
    return `(SELECT DISTINCT e.id FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}" p
      JOIN "${link.name}" l ON l."${link.inverseJoinColumn.name}" = p.id
      JOIN "${table}" e ON e.id = l."${link.joinColumn.name}"
      WHERE p.document_id = ANY(CAST(:participants AS text[])) AND ${near} ORDER BY e.id DESC LIMIT ${MOST})`;
  };
  await rowsOf(reading, `SELECT set_config('pg_trgm.similarity_threshold', ?, true)`, [
    String(LEAST_SIMILARITY),
  ]);
  const rows = await rowsOf<{ id: number }>(
    reading,
    `${through('person', 'people')} UNION ${through('organization', 'organizations')}
     UNION (SELECT e.id FROM "${table}" e WHERE ${foldedSql('e.title')} % ${foldedSql('CAST(:title AS text)')} AND ${near}
       ORDER BY similarity(${foldedSql('e.title')}, ${foldedSql('CAST(:title AS text)')}) DESC, e.id LIMIT ${MOST})`,
    bindings,
  );
  return rows.map(({ id }) => id);
}

/** Why two events may be one; none where their dates do not overlap. Pure. */
export function eventsAlike(one: Happening, other: Happening): Reason[] {
  if (!overlaps(one, other)) return [];
  const found: Reason[] = [];
  const ours = one.participants.slice(0, PRINCIPAL);
  const theirs = other.participants.slice(0, PRINCIPAL);
  const shared = ours.filter((id) => theirs.includes(id)).length;
  const all = new Set([...ours, ...theirs]).size;
  const title = namesAlike(one.title, other.title);
  const words = sharedWords(one.title, other.title);
  if (title)
    found.push({ kind: 'sameTitle', message: title.message.replace('name', 'title'), weight: title.weight });
  else if (words >= 0.5) {
    found.push({ kind: 'sameTitle', message: 'Most words of the titles are the same', weight: words * 0.9 });
  }
  if (shared > 0) {
    const weight = (0.7 * shared) / all;
    found.push({
      kind: 'sameParticipants',
      message: `${shared} of ${all} participants are the same`,
      weight,
    });
  }
  if (found.length === 0) return [];
  const isSame = one.startsOn === other.startsOn && one.endsOn === other.endsOn && one.startsOn !== null;
  const isDay = isSame && one.startsOn === one.endsOn;
  const message = isDay ? `Both on ${one.startsOn}` : isSame ? 'Same date' : 'Their dates overlap';
  return [...found, { kind: 'sameDay', message, weight: isDay ? 0.5 : isSame ? 0.3 : 0.15 }];
}

/** Share of words that two titles have in common, 0 to 1: `Russia annexes Crimea`, `Russian annexation of Crimea`. */
function sharedWords(one: string, other: string): number {
  const words = (title: string) => [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
  const [ours, theirs] = [words(one), words(other)];
  const left = new Set(theirs);
  let shared = 0;
  for (const word of ours) {
    const same = left.has(word) ? word : [...left].find((their) => isOfOneStem(word, their));
    if (same !== undefined && left.delete(same)) shared += 1;
  }
  return shared === 0 ? 0 : shared / (ours.length + theirs.length - shared);
}

const SHORTEST_STEM = 5;
const STEM_SHARE = 0.7;

/** Whether two words begin alike for most of the shorter one: a verb and its noun, a country and its adjective. */
function isOfOneStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= SHORTEST_STEM && common >= shorter * STEM_SHARE;
}
