/** The formats that hold at every save, drafts included. */
import { CONTENT_TYPES, type ContentTypeName } from './content-types';
import { type FormatIssue, issue } from './issue';
import { part } from './rules';
import { isRecord, unstorable } from './storable';

export type { ContentTypeName } from './content-types';
export type { FormatIssue } from './issue';

// A hostile payload can hold millions of faults; whoever mends a document needs the first.
const MOST_ISSUES = 50;

/**
 * What is wrong with a payload of the Document Service, at most the first 50 faults, in the order of the fields.
 * Fields that are absent are not checked, and null, which clears a field, is always allowed.
 * @param data `params.data` of create or update
 * @param stored the document as it is, for what must hold between a field that comes and one that stays
 */
export function formatIssues(type: ContentTypeName, data: unknown, stored?: unknown): FormatIssue[] {
  if (data === undefined || data === null) return [];
  if (!isRecord(data)) return [issue([], data, 'must be an object')];
  const faults = first(unstorable(data));
  return faults.length > 0 ? faults : first(faultsOf(type, data, stored));
}

function* faultsOf(
  type: ContentTypeName,
  data: Record<string, unknown>,
  stored: unknown,
): Iterable<FormatIssue> {
  const { fields, between = [] } = CONTENT_TYPES[type];
  yield* part({ fields })(data, []);
  const whole = isRecord(stored) ? { ...stored, ...data } : data;
  for (const rule of between) yield* rule(whole, []);
}

function first(faults: Iterable<FormatIssue>): FormatIssue[] {
  const found: FormatIssue[] = [];
  for (const fault of faults) {
    found.push(fault);
    if (found.length === MOST_ISSUES) break;
  }
  return found;
}
