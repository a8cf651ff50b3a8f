/** A newsroom's data model in Directus: tables as its data studio makes them, and the rows that describe them to it. */

type Columns = Record<string, string>;

interface Collection {
  columns: Columns;
  /** Columns that hold the id of a row of another collection; `list` is that collection's field of the rows here. */
  references?: Record<string, { to: string; list?: string; sort?: boolean }>;
}

const NAMED: Columns = { document_id: 'varchar(255)', slug: 'varchar(255)' };

const text = (names: string): Columns => Object.fromEntries(names.split(' ').map((name) => [name, 'text']));

/** The table between two collections: sorted on the side of the first. */
const between = (one: string, field: string, many: string): Collection => ({
  columns: { sort: 'integer' },
  references: { [`${one}_id`]: { to: one, list: field, sort: true }, [`${many}_id`]: { to: many } },
});

/** Parts of an article, a list of rows each. */
const partOf = (field: string, columns: Columns, references: Collection['references'] = {}): Collection => ({
  columns: { ...columns, sort: 'integer' },
  references: { article: { to: 'articles', list: field, sort: true }, ...references },
});

/** Those that are referred to stand first. */
export const COLLECTIONS: Record<string, Collection> = {
  people: { columns: { ...NAMED, ...text('name summary birth_date death_date'), biography: 'json' } },
  organizations: {
    columns: { ...NAMED, ...text('name abbreviation classification country summary website') },
  },
  sources: { columns: { ...NAMED, ...text('name kind url country language') } },
  topics: { columns: { ...NAMED, ...text('name kind description') } },
  stories: { columns: { ...NAMED, ...text('title summary story_status') } },
  events: {
    columns: {
      ...NAMED,
      ...text('title date event_status significance place country summary'),
      starts_on: 'date',
      ends_on: 'date',
    },
  },
  articles: {
    columns: {
      ...NAMED,
      status: 'varchar(255)',
      ...text('headline kicker standfirst dateline language byline_text canonical_url'),
      body: 'json',
      published_on: 'timestamptz',
      updated_on: 'timestamptz',
    },
    references: { story: { to: 'stories' } },
  },
  articles_people: between('articles', 'people', 'people'),
  articles_organizations: between('articles', 'organizations', 'organizations'),
  articles_topics: between('articles', 'topics', 'topics'),
  articles_byline: between('articles', 'byline', 'people'),
  events_people: between('events', 'people', 'people'),
  events_organizations: between('events', 'organizations', 'organizations'),
  quotes: partOf('quotes', text('text attribution said_on language'), {
    speaker: { to: 'people' },
    on_behalf_of: { to: 'organizations' },
  }),
  citations: partOf('citations', text('title url archived_url published_on accessed_on'), {
    source: { to: 'sources' },
  }),
  reports: partOf('reports', text('date_words date_given passage'), { event: { to: 'events' } }),
  corrections: partOf('corrections', text('date kind text')),
  reports_sources: between('reports', 'sources', 'sources'),
};

/** What is looked up or sorted by. Directus indexes primary keys alone; its data studio offers "indexed" for fields. */
const INDEXED = ['document_id', 'slug', 'status', 'published_on', 'starts_on'];

/** Makes the tables, with an index on every reference. */
export function tables(): string[] {
  return Object.entries(COLLECTIONS).flatMap(([table, { columns, references = {} }]) => {
    const lines = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    const links = Object.entries(references).map(
      ([name, { to }]) => `"${name}" integer REFERENCES "${to}" ON DELETE SET NULL`,
    );
    const indexed = [...INDEXED.filter((name) => name in columns), ...Object.keys(references)];
    return [
      `CREATE TABLE "${table}" (${['id serial PRIMARY KEY', ...lines, ...links].join(', ')})`,
      ...indexed.map((name) => `CREATE INDEX ON "${table}" ("${name}")`),
    ];
  });
}

/**
 * Describes the tables to Directus, and lets the public read. Rules of one's own for it, such as
 * "only what is published", need a licence: the questions ask for what is published instead.
 */
export function descriptions(): string[] {
  const names = Object.keys(COLLECTIONS);
  return [
    ...names.map((name) => `INSERT INTO directus_collections (collection) VALUES ('${name}')`),
    ...names.flatMap(fieldsOf),
    ...names.flatMap(relationsOf),
    ...names.map(
      (
        name,
      ) => `INSERT INTO directus_permissions (collection, action, permissions, validation, fields, policy)
        SELECT '${name}', 'read', '{}', '{}', '*', id
        FROM directus_policies WHERE icon = 'public'`,
    ),
  ];
}

function fieldsOf(collection: string): string[] {
  const { columns, references = {} } = COLLECTIONS[collection]!;
  const own = Object.entries(columns).map(([field, type]) =>
    fieldRow(collection, field, type === 'json' ? 'cast-json' : null),
  );
  const links = Object.keys(references).map((field) => fieldRow(collection, field, 'm2o'));
  const lists = Object.values(references).flatMap(({ to, list }) =>
    list ? [fieldRow(to, list, isJunction(collection) ? 'm2m' : 'o2m')] : [],
  );
  return [fieldRow(collection, 'id', null), ...own, ...links, ...lists];
}

function fieldRow(collection: string, field: string, special: string | null): string {
  const value = special === null ? 'NULL' : `'${special}'`;
  return `INSERT INTO directus_fields (collection, field, special) VALUES ('${collection}', '${field}', ${value})`;
}

function relationsOf(collection: string): string[] {
  const references = Object.entries(COLLECTIONS[collection]!.references ?? {});
  return references.map(([field, { to, list, sort }]) => {
    const other = isJunction(collection) ? references.find(([name]) => name !== field)?.[0] : undefined;
    const values = [collection, field, to, list, other, sort ? 'sort' : undefined];
    return `INSERT INTO directus_relations
      (many_collection, many_field, one_collection, one_field, junction_field, sort_field)
      VALUES (${values.map((value) => (value ? `'${value}'` : 'NULL')).join(', ')})`;
  });
}

function isJunction(collection: string): boolean {
  return collection.includes('_');
}
