/** From Dateline's content tables to Payload's: arrays are tables of their own, relations to many one table a type. */
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

/** Payload's names of the arrays, and of the component's row in Dateline's tables. */
const ARRAYS = { quotes: 'quotes', citations: 'citations', events: 'reports', corrections: 'corrections' };

/** Every table of Payload that the questions read. */
export function payloadFillings(): Filling[] {
  return [
    ...ENTITIES,
    articles('_status', 'story_id'),
    ...PARTS.map(arrayOf),
    ...ARTICLE_RELATIONS.map(({ field, target, column }) => ({
      table: 'articles_rels',
      columns: ['parent_id', 'path', 'order', `${target}_id`],
      select: `SELECT article_id, '${field}', row_number() OVER (PARTITION BY article_id ORDER BY ${column}_ord), ${column}_id
        FROM articles_${field}_lnk WHERE article_id IN ${CHOSEN}`,
    })),
    reportSources(),
    ...EVENT_RELATIONS.map(({ field, target, column }) => ({
      table: 'events_rels',
      columns: ['parent_id', 'path', 'order', `${target}_id`],
      select: `SELECT event_id, '${field}', row_number() OVER (PARTITION BY event_id ORDER BY ${column}_ord), ${column}_id
        FROM events_${field}_lnk WHERE event_id IN ${ON_RECORD}`,
    })),
  ];
}

function arrayOf(part: (typeof PARTS)[number]): Filling {
  const references = part.references.map(({ name }) => `${name}_id`);
  return {
    table: `articles_${ARRAYS[part.field]}`,
    columns: ['id', '_parent_id', '_order', ...part.columns, ...references],
    // Payload counts the entries of an array from 1.
    select: `SELECT id, entity_id, position + 1, ${[...part.columns, ...references].join(', ')}
      FROM (${partSelect(part)}) AS part (id, entity_id, position, ${[...part.columns, ...references].join(', ')})`,
  };
}

/** A relation in an array carries the place of its entry in its path: reports.0.sources. */
function reportSources(): Filling {
  const reports = PARTS.find(({ field }) => field === 'events')!;
  return {
    table: 'articles_rels',
    columns: ['parent_id', 'path', 'order', 'sources_id'],
    select: `SELECT r.entity_id, format('reports.%s.sources', r.position),
        row_number() OVER (PARTITION BY r.id ORDER BY l.source_ord), l.source_id
      FROM (${partSelect(reports)}) AS r (id, entity_id, position)
      JOIN components_record_reported_events_sources_lnk l ON l.reported_event_id = r.id`,
  };
}
