/** What PostgreSQL refuses because of what was asked, told as the caller's mistake. */
import { errors } from '@strapi/utils';
import { refused } from './refuse';

/** Data exceptions: a date that is none, a number out of range, a text that cannot be cast, a bad escape. */
const DATA_EXCEPTION = /^22/;
/** No such operator or function for these types, types that do not go together, an invalid column reference. */
const MISMATCH = ['42883', '42804', '42846', '42P18', '42P10'];

/**
 * Runs a read; where the database cannot compare as asked (`filters[publishedOn][$gt]=soon`), the answer is 400.
 *
 * @throws ValidationError (400)
 */
export async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isMistake(error)) {
      throw refused(['filters'], 'compare a field with a value or by an operator that does not fit its type');
    }
    throw error;
  }
}

/** Whether an error is the database's refusal of a value or comparison that the caller asked for. */
export function isMistake(error: unknown): boolean {
  if (error instanceof errors.ApplicationError || !(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return DATA_EXCEPTION.test(code) || MISMATCH.includes(code);
}
