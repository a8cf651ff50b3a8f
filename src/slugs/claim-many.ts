/** Takes slugs for many new documents at once. */
import type { DocumentKind } from '../record/kinds';
import { type Raw, rowsOf } from '../record/sql';

export interface WantedSlug {
  documentId: string;
  /** Taken as it is where nobody holds or held it: that of an old system. */
  given: string | null;
  /** Made of the title (`slugBase`). */
  base: string;
}

/**
 * Takes for each new document the slug that was given, or the first free one for its base: itself, or with a number.
 * Never one that leads anywhere else. Two statements, and two more a round where bases meet each other's numbers.
 *
 * @returns slugs by documentId
 */
export async function claimMany(
  transaction: Raw,
  type: DocumentKind,
  wanted: readonly WantedSlug[],
): Promise<Map<string, string>> {
  const claimed = new Map<string, string>();
  const given = firstOfEach(wanted);
  await take(transaction, type, given, claimed);
  for (;;) {
    const left = wanted.filter(({ documentId }) => !claimed.has(documentId));
    if (left.length === 0) return claimed;
    // Somebody else may be faster: the next round sees what they took.
    await take(transaction, type, await numbered(transaction, type, left), claimed);
  }
}

interface Choice {
  documentId: string;
  slug: string;
}

/** Two documents of one batch may bring the same slug: the first has it. */
function firstOfEach(wanted: readonly WantedSlug[]): Choice[] {
  const bySlug = new Map<string, Choice>();
  for (const { documentId, given } of wanted)
    if (given !== null && !bySlug.has(given)) bySlug.set(given, { documentId, slug: given });
  return [...bySlug.values()];
}

async function numbered(
  transaction: Raw,
  type: DocumentKind,
  wanted: readonly WantedSlug[],
): Promise<Choice[]> {
  const byBase = groupBy(wanted);
  const rows = await rowsOf<{ base: string; slugs: string[] }>(transaction, FREE, {
    type,
    bases: [...byBase.keys()],
    counts: [...byBase.values()].map(({ length }) => length),
  });
  return rows.flatMap(({ base, slugs }) =>
    byBase.get(base)!.map(({ documentId }, index) => ({ documentId, slug: slugs[index]! })),
  );
}

function groupBy(wanted: readonly WantedSlug[]): Map<string, WantedSlug[]> {
  const groups = new Map<string, WantedSlug[]>();
  for (const one of wanted) {
    const group = groups.get(one.base);
    if (group) group.push(one);
    else groups.set(one.base, [one]);
  }
  return groups;
}

async function take(
  transaction: Raw,
  type: DocumentKind,
  choices: readonly Choice[],
  claimed: Map<string, string>,
): Promise<void> {
  if (choices.length === 0) return;
  // One order, so that two who take the same slugs do not wait for each other in a circle.
  const inOrder = [...choices].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const rows = await rowsOf<Choice>(
    transaction,
    `INSERT INTO slugs (type, slug, document_id, held)
     SELECT :type, slug, document_id, 'draft'
     FROM unnest(CAST(:slugs AS text[]), CAST(:documents AS text[])) AS w(slug, document_id)
     ON CONFLICT (type, slug) DO NOTHING RETURNING slug, document_id AS "documentId"`,
    {
      type,
      slugs: inOrder.map(({ slug }) => slug),
      documents: inOrder.map(({ documentId }) => documentId),
    },
  );
  for (const { documentId, slug } of rows) claimed.set(documentId, slug);
}

// A type's own name stands for a title that has no letters a to z, and is always numbered. The series stands in a list
// of columns, where PostgreSQL makes no more of it than is asked for.
const FREE = `
  SELECT w.base, ARRAY(
    SELECT slug FROM (
      SELECT w.base AS slug WHERE w.base <> :type
      UNION ALL
      SELECT w.base || '-' || number FROM (
        SELECT generate_series(CASE WHEN w.base = :type THEN 1 ELSE 2 END, 2147483646) AS number) AS numbers
    ) AS candidates
    WHERE NOT EXISTS (SELECT 1 FROM slugs s WHERE s.type = :type AND s.slug = candidates.slug)
    LIMIT w.count
  ) AS slugs
  FROM unnest(CAST(:bases AS text[]), CAST(:counts AS int[])) AS w(base, count)`;
