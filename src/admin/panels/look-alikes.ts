/** Look-alikes as the desk's routes answer them. */
import type { LookAlike } from '../../look-alikes/look-alike';

export type { LookAlike };

export interface LookAlikes {
  data: LookAlike[];
  meta: { notTheSame: { documentId: string; title: string; by: string | null; at: string }[] };
}
