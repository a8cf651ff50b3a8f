/** What it takes to undo a merge. */

import type { Change } from './change';
import type { DecisionBefore } from './decisions';
import type { RecordImage } from './fields/image';
import type { Json } from './fields/rows';
import type { HighestRows } from './references/restore';
import type { SlugJournal } from './slugs';

export interface Journal {
  /** The records as they were, the one that stayed first. */
  records: RecordImage[];
  /** What the merge wrote into the one that stayed. */
  change: Change;
  /** When it wrote, as the row says it. */
  updatedAt: Json;
  slugs: SlugJournal;
  decisions: DecisionBefore[];
  highest: HighestRows;
}
