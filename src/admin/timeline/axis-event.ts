/** An event as the axis draws it. */
import type { Dated } from './marks';

export interface AxisEvent extends Dated {
  title: string;
  /** The date in words. */
  when: string;
  /** About, or uncertain: drawn with a broken line. */
  vague: boolean;
  /** What the drawing is about, against what is around it. */
  central: boolean;
}
