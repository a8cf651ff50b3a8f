/** SQL that moving references, and moving them back, have in common. */
import type { Place } from './places';

/** FROM and JOINs that lead from a link `l` to the document `d` that it belongs to. */
export function documentOf({ ownerTable, table, owner, holder }: Place): string {
  if (!holder) return `JOIN "${table}" d ON d.id = l."${owner}"`;
  return `JOIN "${ownerTable}" c ON c.id = l."${owner}"
    JOIN "${holder.links}" h ON h."${holder.inverse}" = c.id AND h.field = '${holder.field}'
      AND h.component_type = '${holder.component}'
    JOIN "${table}" d ON d.id = h."${holder.owner}"`;
}

/** What a component says besides its links: two rows of the same print are copies of one. */
export const printOf = (alias: string) => `md5(CAST(to_jsonb(${alias}) - 'id' AS text))`;

/** The position of a link in its list; links without one stand in the order of their ids. */
export const positionOf = ({ order }: Place, alias = 'l') =>
  order ? `coalesce(${alias}."${order}", 0)` : `CAST(${alias}.id AS double precision)`;
