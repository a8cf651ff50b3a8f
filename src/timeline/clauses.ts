/** What stands on whose timeline. */
import { noteAbout, noteLists } from '../record/dependencies';
import { type Raw, rowsOf } from '../record/sql';
import type { Subject } from '../record/subjects';
import type { Clause } from './types';

/** How many of an article's entities are central. */
export const CENTRAL = 5;

export interface ClauseOptions {
  /** An article's timeline also holds its story's events, and those that concern two of its central entities. */
  around: boolean;
  /** An organization's also holds those of the organizations below it. */
  parts: boolean;
}

/**
 * The clause of each subject, in their order. At most one statement for each kind that needs to know more.
 */
export async function clausesOf(
  transaction: Raw,
  subjects: readonly Subject[],
  { around, parts }: ClauseOptions,
): Promise<Clause[]> {
  const keysOf = (kind: Subject['kind']) =>
    subjects.filter((subject) => subject.kind === kind).map(({ key }) => key);
  const wholes = await wholesOf(transaction, keysOf('event'));
  const below = parts ? await partsOf(transaction, keysOf('organization')) : new Map();
  const neighbourhoods = around ? await neighbourhoodsOf(transaction, keysOf('article')) : new Map();
  return subjects.map(({ kind, key }) => {
    if (kind === 'event') return eventClause(key, wholes.get(key) ?? null);
    if (kind === 'article') return articleClause(key, neighbourhoods.get(key));
    return clause([key, ...(below.get(key) ?? [])]);
  });
}

/** The one clause that is fulfilled where any of these is. */
export function anyOf(clauses: readonly Clause[]): Clause {
  return {
    timelines: clauses.flatMap(({ timelines }) => timelines),
    events: clauses.flatMap(({ events }) => events),
    mentions: clauses.flatMap(({ mentions }) => mentions),
    articles: clauses.flatMap(({ articles }) => articles),
    except: [],
  };
}

function clause(keys: number[]): Clause {
  const timelines = keys.map((key) => ({ key, around: null }));
  return { timelines, events: [], mentions: keys, articles: [], except: [] };
}

/** What it is part of, its parts, and its siblings. */
function eventClause(key: number, whole: number | null): Clause {
  const own = clause([key]);
  if (whole === null) return { ...own, except: [key] };
  return { ...own, timelines: clause([key, whole]).timelines, events: [whole], except: [key] };
}

/** What stands around an article. */
export interface Neighbourhood {
  /** The day of publication. */
  day: string;
  story: number | null;
  /** The most common last. */
  central: number[];
}

function articleClause(key: number, neighbourhood: Neighbourhood | undefined): Clause {
  const around = aroundClause(neighbourhood ?? { day: '', story: null, central: [] });
  return { ...around, timelines: [...clause([key]).timelines, ...around.timelines], articles: [key] };
}

/** The events of an article's story, and those that concern two of its central entities. */
export function aroundClause({ day, story, central }: Neighbourhood): Clause {
  const stories = story === null ? [] : [story];
  const own = clause(stories).timelines;
  // What concerns two of them concerns one that is not the most common: its long timeline need not be read.
  const shared = central.slice(0, -1).map((each) => ({ key: each, around: { day, among: central } }));
  return { timelines: [...own, ...shared], events: [], mentions: stories, articles: [], except: [] };
}

/** The events that these are parts of. One that is off the record makes no siblings. */
async function wholesOf(transaction: Raw, events: number[]): Promise<Map<number, number>> {
  if (events.length === 0) return new Map();
  const rows = await rowsOf<{ id: number; whole: number; documentId: string }>(
    transaction,
    `SELECT e.id, w.id AS whole, w.document_id AS "documentId" FROM record_entity e JOIN record_entity w ON w.id = e.parent
     WHERE e.id = ANY(?::int[])`,
    [events],
  );
  for (const { documentId } of rows) noteAbout(documentId);
  return new Map(rows.map(({ id, whole }) => [id, whole]));
}

/** The organizations below these. Below one that is off the record, nothing is known. */
async function partsOf(transaction: Raw, organizations: number[]): Promise<Map<number, number[]>> {
  if (organizations.length === 0) return new Map();
  noteLists('organization', 'event');
  const rows = await rowsOf<{ root: number; parts: number[] }>(
    transaction,
    `WITH RECURSIVE below AS (
       SELECT root, root AS id FROM unnest(?::int[]) AS asked(root)
       UNION SELECT below.root, e.id FROM below JOIN record_entity e ON e.parent = below.id
     ) SELECT root, array_agg(id) FILTER (WHERE id <> root) AS parts FROM below GROUP BY root`,
    [organizations],
  );
  return new Map(rows.map(({ root, parts }) => [root, parts ?? []]));
}

async function neighbourhoodsOf(transaction: Raw, articles: number[]): Promise<Map<number, Neighbourhood>> {
  if (articles.length === 0) return new Map();
  // Who is central depends on how common everybody is.
  noteLists('article', 'event');
  const rows = await rowsOf<Neighbourhood & { id: number }>(
    transaction,
    `SELECT a.id, a.day::text AS day, s.id AS story, ARRAY(
       SELECT central.key FROM (
         SELECT s.key FROM unnest(a.signal_keys, a.signal_weights) AS s(key, weight)
         JOIN record_entity e ON e.id = s.key AND e.kind IN ('person', 'organization')
         ORDER BY s.weight DESC, e.document_id LIMIT ?::int) AS central
       LEFT JOIN record_frequency f ON f.key = central.key ORDER BY coalesce(f.articles, 0), central.key) AS central
     FROM record_article a LEFT JOIN record_entity s ON s.id = a.story WHERE a.id = ANY(?::int[])`,
    [CENTRAL, articles],
  );
  return new Map(rows.map(({ id, ...neighbourhood }) => [id, neighbourhood]));
}
