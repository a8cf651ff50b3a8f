import type { Raw } from '../../record/sql';

/** Runs work of which nothing stays where it fails, within a transaction that goes on. */
export async function withSavepoint<T>(transaction: Raw, work: () => Promise<T>): Promise<T> {
  await transaction.raw('SAVEPOINT import_item');
  try {
    const result = await work();
    await transaction.raw('RELEASE SAVEPOINT import_item');
    return result;
  } catch (error) {
    await transaction.raw('ROLLBACK TO SAVEPOINT import_item');
    throw error;
  }
}
