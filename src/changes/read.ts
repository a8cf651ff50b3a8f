/** Reads the log of changes. */
import type { DocumentKind } from '../record/kinds';
import { instantOf, type Raw, rowsOf } from '../record/sql';
import { ChangesGoneError } from './changes-gone-error';
import { keysOf } from './keys';
import type { Change, ChangePage, ChangePosition, TouchedDocument } from './types';

export interface ChangesAsked {
  /** Behind which place; null: behind the latest, so that there is nothing yet and a place to go on from. */
  after: ChangePosition | null;
  limit: number;
  /** Only changes of documents of these types. */
  types?: readonly DocumentKind[] | undefined;
  /** Only changes of, or touching, any of these documents: compact keys. */
  subjects?: readonly number[] | undefined;
}

/** Changes of the log that are looked at for one page, whatever the filters leave of them. */
const LOOKED_AT = 1000;

/** Behind all changes of a version. */
const END = 2_147_483_647;

interface State {
  version: string;
  /** Changes of this version and before are not kept. */
  from: string;
}

const STATE = 'SELECT version::text, changes_from::text AS from FROM record_state';

const LOOK = `
  SELECT c.version::text, c.position, c.document, c.change, c.slug, ${instantOf('c.at')} AS at, c.subjects, c.shown,
    c.wide, k.kind AS type, k.name AS "documentId", e.id IS NULL AS "isOff"
  FROM record_change c JOIN record_key k ON k.id = c.document LEFT JOIN record_entity e ON e.id = c.document
  WHERE (c.version, c.position) > (CAST(:version AS bigint), CAST(:position AS integer))
  ORDER BY c.version, c.position LIMIT CAST(:limit AS integer)`;

const NAMES = `
  SELECT id, kind AS type, name AS "documentId" FROM record_key WHERE id = ANY(CAST(:keys AS int[]))`;

interface Row extends Pick<Change, 'version' | 'change' | 'slug' | 'at' | 'type' | 'documentId'> {
  position: number;
  document: number;
  subjects: number[];
  shown: number[];
  wide: boolean;
  isOff: boolean;
}

/**
 * The changes behind a place, the oldest first. Who goes on from `next` misses none and gets none twice, whatever
 * commits meanwhile. Three statements; where filters leave little, a page is short before the log ends.
 *
 * @throws ChangesGoneError (410) where changes behind that place are not kept any more
 */
export async function readChanges(reading: Raw, asked: ChangesAsked): Promise<ChangePage> {
  const state = await stateOf(reading);
  if (!asked.after) return { changes: [], next: endOf(state), more: false };
  if (!isKept(asked.after, state)) throw new ChangesGoneError();
  const most = isFiltered(asked) ? LOOKED_AT : asked.limit;
  const seen = await rowsOf<Row>(reading, LOOK, { ...asked.after, limit: most + 1 });
  const looked = seen.slice(0, most);
  const wanted = looked.filter((row) => isWanted(row, asked));
  const rows = wanted.slice(0, asked.limit);
  const isCut = wanted.length > rows.length;
  const more = isCut || seen.length > most;
  const last = isCut ? rows.at(-1) : looked.at(-1);
  return {
    changes: await told(reading, rows),
    next: more && last ? { version: last.version, position: last.position } : endOf(state),
    more,
  };
}

async function stateOf(reading: Raw): Promise<State> {
  const [state] = await rowsOf<State>(reading, STATE);
  return state ?? { version: '0', from: '0' };
}

function endOf({ version }: State): ChangePosition {
  return { version, position: END };
}

/** A version that lies ahead is one of a database that was put back. */
function isKept({ version, position }: ChangePosition, state: State): boolean {
  const asked = BigInt(version);
  if (asked > BigInt(state.version)) return false;
  return asked > BigInt(state.from) || (asked === BigInt(state.from) && position === END);
}

function isFiltered({ types, subjects }: ChangesAsked): boolean {
  return types !== undefined || subjects !== undefined;
}

function isWanted(row: Row, { types, subjects }: ChangesAsked): boolean {
  const concerns = (key: number) =>
    row.wide || row.document === key || row.subjects.includes(key) || row.shown.includes(key);
  return (!types || types.includes(row.type)) && (!subjects || subjects.some(concerns));
}

async function told(reading: Raw, rows: readonly Row[]): Promise<Change[]> {
  const keys = [...new Set(rows.flatMap(({ subjects, shown }) => [...subjects, ...shown]))];
  const names = await namesOf(reading, keys);
  return rows.map((row) => {
    const { version, type, documentId, change, at } = row;
    const named = (keysOfThem: number[]) => keysOfThem.flatMap((key) => names.get(key) ?? []);
    const [subjects, shown] = [named(row.subjects), named(row.shown)];
    return {
      ...{ version, type, documentId, slug: type === 'source' && row.isOff ? null : row.slug, change, at },
      touches: [...shown, ...subjects],
      keys: keysOf({ document: { type, documentId }, subjects, shown, wide: row.wide }),
    };
  });
}

async function namesOf(reading: Raw, keys: readonly number[]): Promise<Map<number, TouchedDocument>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<TouchedDocument & { id: number }>(reading, NAMES, { keys });
  return new Map(rows.map(({ id, ...document }) => [id, document]));
}
