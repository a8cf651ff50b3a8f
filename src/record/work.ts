import type { Raw } from './sql';

/** A projection under way. */
export interface Work {
  transaction: Raw;
  /** Where compact keys are made. They are never taken back, so that it need not be the transaction. */
  keys: Raw;
  /** A batch of a rebuild: what follows from all rows together is made when all are written (rebuild.ts). */
  isRebuild: boolean;
}
