/** Compares the record with the documents. */
import type { Core } from '@strapi/strapi';
import { ENTITY_KINDS, uidOf } from './kinds';
import { beginProjection } from './locks';
import { project } from './project';
import { projectPending } from './project-pending';
import { connectionOf, inTransaction, type Raw, rowsOf } from './sql';
import { wrongCounts } from './store/counts';
import { wrongSignals } from './store/signals';
import { type Progress, walkDocuments } from './walk';

/** A row that the documents ask for and the record lacks, or the other way round. */
export interface Difference {
  /** Table of the record. */
  source: string;
  operation: 'missing' | 'surplus' | 'different';
  line: Record<string, unknown>;
}

const OPERATIONS: Record<string, Difference['operation']> = {
  INSERT: 'missing',
  DELETE: 'surplus',
  UPDATE: 'different',
};

class RolledBack extends Error {}

/**
 * Every difference between record and documents. Projects each batch in a transaction that is rolled back, and lists
 * the rows that would have been written: what a check finds is exactly what a rebuild would mend.
 */
export async function checkRecord(
  strapi: Core.Strapi,
  onProgress?: (progress: Progress) => void,
): Promise<Difference[]> {
  while ((await projectPending(strapi)) > 0);
  const differences: Difference[] = [];
  await walkDocuments(
    strapi,
    (names) =>
      rolledBack(strapi, async (transaction) => {
        await beginProjection(transaction, names);
        await project(strapi, transaction, names);
        differences.push(...(await noted(transaction)));
      }),
    { onProgress },
  );
  return [...differences, ...(await wrongWhole(strapi)), ...(await wrongFlags(strapi))];
}

/** What follows from the rows as a whole. */
async function wrongWhole(strapi: Core.Strapi): Promise<Difference[]> {
  const connection = connectionOf(strapi);
  const signals = await wrongSignals(connection);
  const lines = [
    ...signals.map((line) => ({ source: 'record_signal', line })),
    ...(await wrongCounts(connection)),
  ];
  return lines.map((line) => ({ ...line, operation: 'different' }));
}

async function rolledBack(strapi: Core.Strapi, work: (transaction: Raw) => Promise<void>): Promise<void> {
  const outcome = inTransaction<void>(strapi, async (transaction) => {
    await transaction.raw(`SELECT set_config('dateline.checking', 'on', true)`);
    await work(transaction);
    throw new RolledBack();
  });
  await outcome.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
}

async function noted(transaction: Raw): Promise<Difference[]> {
  const rows = await rowsOf<Difference>(
    transaction,
    'SELECT source, operation, line::json AS line FROM record_difference',
  );
  return rows.map((row) => ({ ...row, operation: OPERATIONS[row.operation]! }));
}

async function wrongFlags(strapi: Core.Strapi): Promise<Difference[]> {
  const connection = connectionOf(strapi);
  const differences: Difference[] = [];
  for (const kind of ENTITY_KINDS) {
    const rows = await rowsOf<Record<string, unknown>>(
      connection,
      `SELECT '${kind}' AS kind, d.document_id FROM "${strapi.db.metadata.get(uidOf(kind)).tableName}" d
       LEFT JOIN record_entity e ON e.document_id = d.document_id
       WHERE coalesce(d.on_record, false) <> (e.id IS NOT NULL)`,
    );
    differences.push(...rows.map((line) => ({ source: 'on_record', operation: 'different' as const, line })));
  }
  return differences;
}
