/** Reads a plan as PostgreSQL's EXPLAIN (FORMAT JSON) gives it. */

/** A node of a plan. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

/** Something in a plan that would grow with the archive. */
export interface Fault {
  what: 'scan of a whole table' | 'range that no LIMIT ends';
  /** Table or index. */
  where: string;
}

/** Tables of one row, or of as many as there are settings. */
const SMALL = /^(record_state|decisions)$/;

/** Indexes whose ranges are as long as somebody is well known, or as the archive is old. */
const RANGES =
  /^record_(signal_idx|moment_(order|end|wide)_idx|posting_(named|byline)_idx|event_(order|end|wide)_idx|quote_(speaker|behalf)_idx|article_(published|day|corrected|spread)_idx|report_event_idx)$/;

/** What reads all of its input before it gives anything. */
const READS_ALL = /^(Sort|Aggregate|WindowAgg|Hash|Unique|SetOp|Incremental Sort|CTE Scan|Materialize)$/;

/** The faults of a plan: whole tables, and ranges that are read to their end because no LIMIT stands above them. */
export function faultsOf(plan: PlanNode): Fault[] {
  return faultsBelow(plan, false);
}

/**
 * Indexes that are walked from their beginning because they have the order asked for, where no LIMIT ends it. Cheap in
 * a small archive, and so a fault only of statements that read a few rows by their keys.
 */
export function walksOf(node: PlanNode): string[] {
  const { 'Index Name': index, 'Relation Name': table, 'Index Cond': condition } = node;
  const own = index && table && !condition && !SMALL.test(table) ? [index] : [];
  return [...own, ...(node.Plans ?? []).flatMap(walksOf)];
}

function faultsBelow(node: PlanNode, isLimited: boolean): Fault[] {
  const type = node['Node Type'];
  const limited = type === 'Limit' || (isLimited && !READS_ALL.test(type));
  const below = (node.Plans ?? []).flatMap((inner) => faultsBelow(inner, limited));
  return [...faultsAt(node, limited), ...below];
}

function faultsAt(node: PlanNode, isLimited: boolean): Fault[] {
  const table = node['Relation Name'];
  const index = node['Index Name'];
  if (node['Node Type'] === 'Seq Scan' && table && !SMALL.test(table)) {
    return [{ what: 'scan of a whole table', where: table }];
  }
  if (index && RANGES.test(index) && !isLimited) return [{ what: 'range that no LIMIT ends', where: index }];
  return [];
}
