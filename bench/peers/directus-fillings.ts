/** From Dateline's content tables to Directus's. */
import {
  ARTICLE_RELATIONS,
  articles,
  CHOSEN,
  ENTITIES,
  EVENT_RELATIONS,
  ON_RECORD,
  PARTS,
  partSelect,
} from './content';
import type { Filling } from './databases';

/** Every table that the questions read. */
export function directusFillings(): Filling[] {
  return [
    ...ENTITIES,
    articles('status', 'story'),
    ...ARTICLE_RELATIONS.map((relation) => junction('articles', 'article', relation, CHOSEN)),
    ...EVENT_RELATIONS.map((relation) => junction('events', 'event', relation, ON_RECORD)),
    ...PARTS.map((part) => ({
      table: part.field === 'events' ? 'reports' : part.field,
      columns: ['id', 'article', 'sort', ...part.columns, ...part.references.map(({ name }) => name)],
      select: partSelect(part),
    })),
    {
      table: 'reports_sources',
      columns: ['reports_id', 'sources_id', 'sort'],
      select: `SELECT l.reported_event_id, l.source_id, l.source_ord::integer
        FROM components_record_reported_events_sources_lnk l
        JOIN articles_cmps c ON c.cmp_id = l.reported_event_id AND c.field = 'events' AND c.entity_id IN ${CHOSEN}`,
    },
  ];
}

function junction(
  table: 'articles' | 'events',
  own: string,
  { field, target, column }: (typeof ARTICLE_RELATIONS)[number],
  kept: string,
): Filling {
  return {
    table: `${table}_${field}`,
    columns: [`${table}_id`, `${target}_id`, 'sort'],
    select: `SELECT ${own}_id, ${column}_id, ${column}_ord::integer FROM ${table}_${field}_lnk WHERE ${own}_id IN ${kept}`,
  };
}
