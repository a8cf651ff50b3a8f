/** What a merge does to the slugs, and how it is taken back. */
import type { Raw } from '../record/sql';
import { rowsOf } from '../record/sql';
import { redirectTo } from '../slugs/redirect-to';
import type { MergeableKind } from './kinds';

/** A row of `slugs`. */
interface SlugRow {
  slug: string;
  document_id: string;
  held: string;
  was_public: boolean;
  formerly: string | null;
  created_at: string;
  updated_at: string;
}

/** The slugs that a merge changed, as they were and as it left them. */
export interface SlugJournal {
  before: SlugRow[];
  after: SlugRow[];
}

/** Has the slugs and ids of the merged lead to the one that stays. */
export async function redirectSlugs(
  transaction: Raw,
  kind: MergeableKind,
  into: string,
  from: readonly string[],
): Promise<SlugJournal> {
  const before = await slugsOf(transaction, kind, from);
  for (const one of from) await redirectTo(transaction, kind, one, into);
  const names = [...before.map(({ slug }) => slug), ...from];
  return { before, after: await slugsNamed(transaction, kind, names) };
}

/** Slugs that are no longer as the merge left them. */
export async function changedSlugs(
  transaction: Raw,
  kind: MergeableKind,
  { before, after }: SlugJournal,
): Promise<string[]> {
  const names = [...new Set([...before, ...after].map(({ slug }) => slug))];
  const now = new Map((await slugsNamed(transaction, kind, names)).map((row) => [row.slug, row]));
  const left = new Map(after.map((row) => [row.slug, row]));
  const tells = (row: SlugRow | undefined) => row && [row.document_id, row.held, row.formerly].join(' ');
  return names.filter((name) => tells(now.get(name)) !== tells(left.get(name)));
}

/** Puts the slugs back as they were. */
export async function restoreSlugs(
  transaction: Raw,
  kind: MergeableKind,
  { before, after }: SlugJournal,
): Promise<void> {
  const names = [...new Set([...before, ...after].map(({ slug }) => slug))];
  await transaction.raw('DELETE FROM slugs WHERE type = ? AND slug = ANY(CAST(? AS text[]))', [kind, names]);
  await transaction.raw(
    `INSERT INTO slugs (type, slug, document_id, held, was_public, formerly, created_at, updated_at)
     SELECT ?, slug, document_id, held, was_public, formerly, created_at, updated_at
     FROM jsonb_to_recordset(CAST(? AS jsonb)) AS s(slug text, document_id text, held text, was_public boolean,
       formerly text, created_at timestamptz, updated_at timestamptz)`,
    [kind, JSON.stringify(before)],
  );
}

const COLUMNS = 'slug, document_id, held, was_public, formerly, created_at::text, updated_at::text';

function slugsOf(transaction: Raw, kind: MergeableKind, from: readonly string[]): Promise<SlugRow[]> {
  return rowsOf<SlugRow>(
    transaction,
    `SELECT ${COLUMNS} FROM slugs WHERE type = :kind
     AND (document_id = ANY(CAST(:from AS text[])) OR formerly = ANY(CAST(:from AS text[]))) ORDER BY slug`,
    { kind, from: [...from] },
  );
}

function slugsNamed(transaction: Raw, kind: MergeableKind, names: readonly string[]): Promise<SlugRow[]> {
  return rowsOf<SlugRow>(
    transaction,
    `SELECT ${COLUMNS} FROM slugs WHERE type = :kind AND slug = ANY(CAST(:names AS text[])) ORDER BY slug`,
    { kind, names: [...names] },
  );
}
