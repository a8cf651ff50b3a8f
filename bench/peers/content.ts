/** Questions to Dateline's content tables that fill the peers which keep one row for each document. */
import type { Filling } from './databases';

/** The published version of each article, or its draft where there is none. */
export const CHOSEN =
  '(SELECT DISTINCT ON (document_id) id FROM articles ORDER BY document_id, published_at NULLS LAST)';

/** What is off the record takes part in nothing that a reader sees; else timelines would hold other events. */
export const ON_RECORD = '(SELECT id FROM events WHERE on_record)';

/** An event's first or last day: the record's, where the content table has none. */
export function dayOf(column: 'starts_on' | 'ends_on'): string {
  return `coalesce(events.${column}, (SELECT r.${column} FROM record_event r WHERE r.document_id = events.document_id))`;
}

/** Fillings of the tables that are the same in Directus and Payload. */
export const ENTITIES: Filling[] = [
  plain('people', 'document_id slug name summary biography birth_date death_date'),
  plain('organizations', 'document_id slug name abbreviation classification country summary website'),
  plain('sources', 'document_id slug name kind url country language'),
  plain('topics', 'document_id slug name kind description'),
  plain('stories', 'document_id slug title summary story_status'),
  {
    table: 'events',
    columns:
      'id document_id slug title date starts_on ends_on event_status significance place country summary'.split(
        ' ',
      ),
    select: `SELECT id, document_id, slug, title, date, ${dayOf('starts_on')}, ${dayOf('ends_on')}, event_status,
      significance, place, country, summary FROM events`,
  },
];

const ARTICLE_COLUMNS =
  'id document_id slug headline kicker standfirst body dateline language byline_text published_on updated_on canonical_url';

/** @param status name of the column that says `published` or `draft`; @param story name of the column of the story */
export function articles(status: string, story: string): Filling {
  const columns = ARTICLE_COLUMNS.split(' ');
  return {
    table: 'articles',
    columns: [...columns, status, story],
    select: `SELECT ${columns.join(', ')}, CASE WHEN published_at IS NULL THEN 'draft' ELSE 'published' END,
      (SELECT story_id FROM articles_story_lnk l WHERE l.article_id = articles.id LIMIT 1)
      FROM articles WHERE id IN ${CHOSEN}`,
  };
}

/** An article's relations to many, as Dateline's join tables have them. */
export const ARTICLE_RELATIONS = [
  { field: 'people', target: 'people', column: 'person' },
  { field: 'organizations', target: 'organizations', column: 'organization' },
  { field: 'topics', target: 'topics', column: 'topic' },
  { field: 'byline', target: 'people', column: 'person' },
] as const;

export const EVENT_RELATIONS = ARTICLE_RELATIONS.slice(0, 2);

/** A repeatable part of articles. `columns` are the part's own, by the expression that gives each. */
export interface Part {
  field: 'quotes' | 'citations' | 'events' | 'corrections';
  table: string;
  columns: string[];
  references: { name: string; table: string; column: string }[];
}

export const PARTS: Part[] = [
  {
    field: 'quotes',
    table: 'components_record_quotes',
    columns: ['text', 'attribution', 'said_on', 'language'],
    references: [
      { name: 'speaker', table: 'components_record_quotes_speaker_lnk', column: 'person_id' },
      { name: 'on_behalf_of', table: 'components_record_quotes_on_behalf_of_lnk', column: 'organization_id' },
    ],
  },
  {
    field: 'citations',
    table: 'components_record_citations',
    columns: ['title', 'url', 'archived_url', 'published_on', 'accessed_on'],
    references: [{ name: 'source', table: 'components_record_citations_source_lnk', column: 'source_id' }],
  },
  {
    field: 'events',
    table: 'components_record_reported_events',
    columns: ['date_words', 'date_given', 'passage'],
    references: [{ name: 'event', table: 'components_record_reported_events_event_lnk', column: 'event_id' }],
  },
  {
    field: 'corrections',
    table: 'components_record_corrections',
    columns: ['date', 'kind', 'text'],
    references: [],
  },
];

/** The rows of a part: id, article, order (from 0), then its columns and references. */
export function partSelect({ field, table, columns, references }: Part): string {
  const links = references.map(
    ({ table: link, column }) =>
      `(SELECT l.${column} FROM ${link} l WHERE l.${ownColumn(table)} = p.id LIMIT 1)`,
  );
  const values = [...columns.map((column) => `p.${column}`), ...links];
  return `SELECT p.id, c.entity_id, row_number() OVER (PARTITION BY c.entity_id ORDER BY c."order", c.id) - 1, ${values.join(', ')}
    FROM articles_cmps c JOIN ${table} p ON p.id = c.cmp_id
    WHERE c.field = '${field}' AND c.entity_id IN ${CHOSEN}`;
}

/** How a component's join tables call the component: quote_id, reported_event_id. */
function ownColumn(table: string): string {
  return `${table.replace('components_record_', '').replace(/s$/, '')}_id`;
}

function plain(table: string, names: string): Filling {
  const columns = ['id', ...names.split(' ')];
  return { table, columns, select: `SELECT ${columns.join(', ')} FROM ${table}` };
}
