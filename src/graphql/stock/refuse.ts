import { refused } from '../../on-the-record/refuse';
import { unstorable } from '../../validation/storable';

/** Values in the arguments of one field; each becomes a parameter of a statement. */
const MOST_VALUES = 500;

/** @throws ValidationError for what PostgreSQL cannot hold, and for more values than a statement takes */
export function refuseUnusable(args: object): void {
  for (const { path, message } of unstorable(args)) throw refused(path.map(String), message);
  const count = countValues(args);
  if (count > MOST_VALUES) throw refused(['filters'], `may hold at most ${MOST_VALUES} values, got ${count}`);
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + countValues(one), 0);
}
