/** Two dates of one document, of which the first must not come after the second. */
import { type EdtfDate, EdtfError, isWhollyAfter, parseEdtf } from '../dates/edtf';
import { issue, type Rule } from './issue';
import { isRecord } from './storable';

/** The field `first` can mean a day that is not after each day that `last` can mean, where both are given. */
export function inOrder(first: string, last: string): Rule {
  return function* (value, path) {
    if (!isRecord(value)) return;
    const [earlier, later] = [read(value[first]), read(value[last])];
    if (earlier && later && isWhollyAfter(earlier, later)) {
      const given = `${first}, which is ${JSON.stringify(earlier.edtf)}`;
      yield issue([...path, last], value[last], `must not be before ${given}`);
    }
  };
}

/** A date that cannot be read is its own field's issue. */
function read(value: unknown): EdtfDate | null {
  if (typeof value !== 'string') return null;
  try {
    return parseEdtf(value);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
