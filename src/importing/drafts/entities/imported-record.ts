import type { ImportOutcome } from '../../outcome';

/** What a person or organization became, and as what it was written or would be. */
export interface ImportedRecord {
  outcome: ImportOutcome;
  fields: Record<string, unknown> | null;
}
