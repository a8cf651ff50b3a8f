/** SQL that moving references, and moving them back, have in common. */
import type { Place } from '../../record/documents/places';

/** What a component says besides its links: two rows of the same print are copies of one. */
export const printOf = (alias: string) => `md5(CAST(to_jsonb(${alias}) - 'id' AS text))`;

/** The position of a link in its list; links without one stand in the order of their ids. */
export const positionOf = ({ order }: Place, alias = 'l') =>
  order ? `coalesce(${alias}."${order}", 0)` : `CAST(${alias}.id AS double precision)`;
