/** Events of the archive that happenings of a text may be: near in time, with a participant or most of a title shared. */
import type { Core } from '@strapi/strapi';
import { scoreOf } from '../look-alikes/compare';
import { eventsAlike } from '../look-alikes/events';
import { foldedSql } from '../look-alikes/indexes';
import { type Compared, readCompared } from '../look-alikes/read';
import { sentence } from '../reading/told';
import { joinTable } from '../record/documents/join-table';
import { uidOf } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';
import type { Happening } from './happenings';
import type { EventCandidate } from './suggested';

/** Rows of the archive that are looked at for each happening: of its days, of its month or year, of each participant. */
const OF_ITS_DAYS = 100;
const OF_ITS_MONTH = 50;
const OF_A_PARTICIPANT = 30;
/** Days before, in which an event of a participant may have begun. */
const BEFORE = 366;
const PRINCIPAL = 6;
/** Trigrams that two titles must share, of those of both. */
const LEAST_SIMILARITY = 0.4;
/** Below this, a likeness is left unsaid. */
const LEAST = 0.55;
const MOST_CANDIDATES = 5;

type Asked = Pick<Happening, 'title' | 'startsOn' | 'endsOn' | 'people' | 'organizations' | 'participants'>;

/** Those that each may be, the likeliest first. Two statements, each row from an index up to a bound. */
export async function eventsNear(
  strapi: Core.Strapi,
  reading: Raw,
  happenings: readonly Asked[],
): Promise<EventCandidate[][]> {
  const rows = await nearRows(strapi, reading, happenings);
  if (rows.length === 0) return happenings.map(() => []);
  const ids = [...new Set(rows.map(({ id }) => id))];
  const read = await readCompared(strapi, reading, 'event', 'd.id = ANY(CAST(:ids AS int[]))', { ids });
  const events = new Map(read.map((event) => [event.id, event]));
  return happenings.map((happening, place) =>
    rows
      .filter((row) => row.place === place)
      .flatMap(({ id, date }) => candidate(happening, events.get(id), date))
      .sort((a, b) => b.confidence - a.confidence || a.id - b.id)
      .slice(0, MOST_CANDIDATES),
  );
}

function candidate(happening: Asked, event: Compared | undefined, date: string): EventCandidate[] {
  const reasons = event ? eventsAlike(happening, event) : [];
  const confidence = scoreOf(reasons);
  if (!event || confidence < LEAST) return [];
  const { documentId, id, title, details } = event;
  const reason = sentence(reasons.map(({ message }) => message).join('; '));
  return [{ kind: 'event', documentId, id, label: title, details, date, confidence, reason }];
}

async function nearRows(
  strapi: Core.Strapi,
  reading: Raw,
  happenings: readonly Asked[],
): Promise<{ place: number; id: number; date: string }[]> {
  const asked = happenings.flatMap(({ title, startsOn, endsOn, ...named }, place) =>
    startsOn === null || endsOn === null
      ? []
      : {
          ...{ place, title, first: startsOn, last: endsOn },
          people: named.people.slice(0, PRINCIPAL).map(({ row }) => row),
          organizations: named.organizations.slice(0, PRINCIPAL).map(({ row }) => row),
          keys: [...named.people, ...named.organizations]
            .slice(0, PRINCIPAL)
            .map(({ kind, id }) => ({ kind, id })),
        },
  );
  if (asked.length === 0) return [];
  const table = strapi.db.metadata.get(uidOf('event')).tableName;
  const takesPart = (field: 'people' | 'organizations') => {
    const link = joinTable(strapi, uidOf('event'), field);
    return `EXISTS (SELECT 1 FROM "${link.name}" l WHERE l."${link.joinColumn.name}" = e.id
      AND l."${link.inverseJoinColumn.name}" = ANY(asked.${field}))`;
  };
  const among = (rows: string) =>
    `(SELECT e.id FROM (${rows}) AS e WHERE ${takesPart('people')} OR ${takesPart('organizations')}
       OR similarity(${foldedSql('e.title')}, ${foldedSql('asked.title')}) >= ${LEAST_SIMILARITY})`;
  return rowsOf(
    reading,
    `SELECT DISTINCT asked.place, event.id, event.date
     FROM json_to_recordset(CAST(? AS json)) AS asked(
       place int, title text, first date, last date, people int[], organizations int[], keys json)
     CROSS JOIN LATERAL (
       ${among(`SELECT e.id, e.title FROM "${table}" e WHERE e.starts_on BETWEEN asked.first AND asked.last
         ORDER BY e.starts_on LIMIT ${OF_ITS_DAYS}`)}
       UNION ALL ${among(`SELECT e.id, e.title FROM "${table}" e
         WHERE e.starts_on IN (date_trunc('month', asked.first)::date, date_trunc('year', asked.first)::date)
           AND e.starts_on < asked.first AND e.ends_on >= asked.first LIMIT ${OF_ITS_MONTH}`)}
       UNION ALL (SELECT e.id FROM json_to_recordset(asked.keys) AS named(kind text, id text)
         JOIN record_key k ON k.kind = named.kind AND k.name = named.id
         CROSS JOIN LATERAL (
           SELECT m.document_id FROM record_moment m WHERE m.key = k.id AND m.ends_on >= asked.first
             AND m.starts_on BETWEEN asked.first - ${BEFORE} AND asked.last
           ORDER BY m.starts_on DESC LIMIT ${OF_A_PARTICIPANT}) AS m
         JOIN "${table}" e ON e.document_id = m.document_id)
     ) AS near JOIN "${table}" event ON event.id = near.id`,
    [JSON.stringify(asked)],
  );
}
