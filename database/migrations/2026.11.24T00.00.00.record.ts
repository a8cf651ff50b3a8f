import type { Knex } from 'knex';

/**
 * The record: what published articles say, in tables that a request can be answered from with indexed reads.
 * Each row follows from published documents, so that everything here can be thrown away and built again
 * (`npm run record:rebuild`). docs/architecture.md draws it.
 *
 * Dates without a start or an end are -infinity and infinity, so that overlap is two comparisons.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(KEYS);
  await knex.raw(ARTICLES);
  await knex.raw(ENTITIES);
  await knex.raw(EVENTS);
  await knex.raw(STATE);
  await knex.raw(SETTLEMENT);
  await knex.raw(TRIGGERS);
  await knex.raw(WATCH);
}

const KEYS = `
  -- A four-byte name for every document and telling term. Never reused, kept across rebuilds.
  CREATE TABLE record_key (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    name text NOT NULL,
    UNIQUE (kind, name)
  );
`;

const ARTICLES = `
  CREATE TABLE record_article (
    id integer PRIMARY KEY,
    document_id text NOT NULL UNIQUE,
    slug text,
    headline text NOT NULL,
    kicker text,
    standfirst text,
    dateline text,
    language text NOT NULL,
    byline_text text,
    published_on timestamptz NOT NULL,
    updated_on timestamptz,
    day date NOT NULL,
    retracted boolean NOT NULL,
    story integer,
    canonical_url text,
    imported_url text,
    parts jsonb NOT NULL,
    revised timestamptz NOT NULL
  );
  CREATE INDEX record_article_published_idx ON record_article (published_on DESC, id DESC);
  CREATE INDEX record_article_day_idx ON record_article (day, id);
  CREATE INDEX record_article_canonical_idx ON record_article (canonical_url) WHERE canonical_url IS NOT NULL;
  CREATE INDEX record_article_imported_idx ON record_article (imported_url) WHERE imported_url IS NOT NULL;

  -- What an article names, how (bits, src/record/kinds.ts), and how much it says of it (0: nothing for ranking).
  CREATE TABLE record_posting (
    article integer NOT NULL,
    key integer NOT NULL,
    roles smallint NOT NULL,
    weight real NOT NULL,
    published_on timestamptz NOT NULL,
    PRIMARY KEY (article, key)
  );
  CREATE INDEX record_posting_weighed_idx ON record_posting (key, published_on, article) INCLUDE (weight) WHERE weight > 0;
  CREATE INDEX record_posting_named_idx ON record_posting (key, published_on DESC, article DESC) INCLUDE (roles) WHERE roles > 0;
  CREATE INDEX record_posting_byline_idx ON record_posting (key, published_on DESC, article DESC) WHERE roles & 2 > 0;

  CREATE TABLE record_report (
    article integer NOT NULL,
    position smallint NOT NULL,
    event integer NOT NULL,
    date_words text,
    date_given text,
    passage text,
    reported_since timestamptz NOT NULL,
    sources integer[] NOT NULL,
    counted boolean NOT NULL,
    PRIMARY KEY (article, position)
  );
  CREATE INDEX record_report_event_idx ON record_report (event, reported_since);

  CREATE TABLE record_quote (
    article integer NOT NULL,
    position smallint NOT NULL,
    text text NOT NULL,
    speaker integer,
    on_behalf_of integer,
    attribution text,
    said_on text,
    language text,
    published_on timestamptz NOT NULL,
    PRIMARY KEY (article, position)
  );
  CREATE INDEX record_quote_speaker_idx ON record_quote (speaker, published_on DESC, article DESC, position) WHERE speaker IS NOT NULL;
  CREATE INDEX record_quote_behalf_idx ON record_quote (on_behalf_of, published_on DESC, article DESC, position) WHERE on_behalf_of IS NOT NULL;

  CREATE TABLE record_citation (
    article integer NOT NULL,
    position smallint NOT NULL,
    source integer,
    originates_from integer,
    title text,
    url text,
    archived_url text,
    published_on text,
    accessed_on text,
    PRIMARY KEY (article, position)
  );
`;

const ENTITIES = `
  -- The entities that are on the record, and no others: to join this table is to keep the rule.
  CREATE TABLE record_entity (
    id integer PRIMARY KEY,
    kind text NOT NULL,
    document_id text NOT NULL UNIQUE,
    slug text,
    label text NOT NULL,
    names text[] NOT NULL,
    short_names text[] NOT NULL,
    parent integer,
    card jsonb NOT NULL,
    revised timestamptz NOT NULL
  );
  CREATE INDEX record_entity_parent_idx ON record_entity (parent) WHERE parent IS NOT NULL;

  CREATE TABLE record_role (
    person integer NOT NULL,
    position smallint NOT NULL,
    title text NOT NULL,
    organization integer,
    held_from text,
    held_to text,
    attested_on text,
    PRIMARY KEY (person, position)
  );
  CREATE INDEX record_role_organization_idx ON record_role (organization) WHERE organization IS NOT NULL;

  -- A story's pins and a topic's lead articles, as their editors ordered them.
  CREATE TABLE record_pick (
    entity integer NOT NULL,
    position smallint NOT NULL,
    key integer NOT NULL,
    PRIMARY KEY (entity, position)
  );
  CREATE INDEX record_pick_key_idx ON record_pick (key);
`;

const EVENTS = `
  CREATE TABLE record_event (
    id integer PRIMARY KEY,
    document_id text NOT NULL UNIQUE,
    title text NOT NULL,
    summary text,
    edtf text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    significance smallint NOT NULL,
    status text NOT NULL,
    place text,
    country text,
    participants integer[] NOT NULL
  );
  CREATE INDEX record_event_order_idx ON record_event (starts_on, ends_on DESC, document_id);
  CREATE INDEX record_event_end_idx ON record_event (ends_on DESC);
  -- An event of more than a year may overlap a range long after it began; there are few (src/timeline/sql).
  CREATE INDEX record_event_wide_idx ON record_event (starts_on, ends_on DESC, document_id) WHERE ends_on > starts_on + 366;

  -- The timelines: which events stand on whose, in the order in which they are read.
  -- direct: it takes part, is the whole of which the event is a part, or pins it.
  -- reports: how many counted reports put it there (articles, their story, topics and sources).
  CREATE TABLE record_moment (
    key integer NOT NULL,
    event integer NOT NULL,
    direct boolean NOT NULL,
    reports integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    document_id text NOT NULL,
    PRIMARY KEY (key, event)
  );
  CREATE INDEX record_moment_order_idx ON record_moment (key, starts_on, ends_on DESC, document_id);
  CREATE INDEX record_moment_end_idx ON record_moment (key, ends_on DESC);
  CREATE INDEX record_moment_wide_idx ON record_moment (key, starts_on, ends_on DESC, document_id) WHERE ends_on > starts_on + 366;
  CREATE INDEX record_moment_event_idx ON record_moment (event);
`;

const STATE = `
  CREATE TABLE record_state (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    version bigint NOT NULL DEFAULT 1,
    stale_since timestamptz,
    fingerprint text
  );
  INSERT INTO record_state DEFAULT VALUES;

  -- Document frequencies; key 0 counts all articles.
  CREATE TABLE record_frequency (
    key integer PRIMARY KEY,
    articles integer NOT NULL
  );
  INSERT INTO record_frequency VALUES (0, 0);

  -- What the transactions under way will add to the version and the frequencies.
  CREATE TABLE record_commit (transaction xid8 PRIMARY KEY);
  CREATE TABLE record_frequency_change (
    transaction xid8 NOT NULL,
    key integer NOT NULL,
    change integer NOT NULL
  );
  CREATE INDEX record_frequency_change_idx ON record_frequency_change (transaction);

  -- What a check finds, in a transaction that it rolls back (src/record/check.ts). Always empty to others.
  CREATE TABLE record_difference (
    source text NOT NULL,
    operation text NOT NULL,
    line jsonb NOT NULL
  );

  -- Articles whose rows follow from an entity that changed, to be projected again after the commit.
  CREATE TABLE record_pending (article integer PRIMARY KEY);
`;

const WATCH = `
  CREATE FUNCTION record_watch() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('dateline.projecting', true) IS DISTINCT FROM 'on' THEN
      UPDATE record_state SET stale_since = now() WHERE stale_since IS NULL;
    END IF;
    RETURN NULL;
  END $$;
`;

/*
 * The version is bumped at COMMIT, by a deferred constraint trigger: a sequence moves before the data is visible
 * and gives stale 304s; a row updated early makes writers wait for, and deadlock with, one another. Committing
 * transactions pass here one by one, so that the shared counters below are never locked out of order.
 */
const SETTLEMENT = `
  CREATE FUNCTION record_settle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE record_state SET version = version + 1;
    WITH taken AS (
      DELETE FROM record_frequency_change WHERE transaction = NEW.transaction RETURNING key, change
    ), summed AS (
      SELECT key, sum(change)::integer AS change FROM taken GROUP BY key HAVING sum(change) <> 0
    )
    INSERT INTO record_frequency AS f SELECT key, change FROM summed
    ON CONFLICT (key) DO UPDATE SET articles = f.articles + excluded.articles;
    DELETE FROM record_commit WHERE transaction = NEW.transaction;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER record_settle AFTER INSERT ON record_commit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION record_settle();

  CREATE FUNCTION record_touch() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_commit VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;

  CREATE FUNCTION record_touch_rows() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM changed) THEN
      INSERT INTO record_commit VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
      IF current_setting('dateline.checking', true) = 'on' THEN
        INSERT INTO record_difference SELECT TG_TABLE_NAME, TG_OP, to_jsonb(changed) FROM changed;
      END IF;
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION record_count_postings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_frequency_change
      SELECT pg_current_xact_id(), key, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END FROM changed WHERE weight > 0;
    RETURN NULL;
  END $$;

  CREATE FUNCTION record_count_articles() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_frequency_change
      SELECT pg_current_xact_id(), 0, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END FROM changed;
    RETURN NULL;
  END $$;
`;

const WATCHED = [
  'record_article',
  'record_posting',
  'record_report',
  'record_quote',
  'record_citation',
  'record_entity',
  'record_role',
  'record_pick',
  'record_event',
  'record_moment',
];

const onRows = (table: string, event: 'INSERT' | 'UPDATE' | 'DELETE', name: string, call: string) => `
  CREATE TRIGGER ${name}_${event.toLowerCase()} AFTER ${event} ON ${table}
    REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION ${call}();
`;

const TRIGGERS = [
  ...WATCHED.flatMap((table) =>
    (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) =>
      onRows(table, event, 'touch', 'record_touch_rows'),
    ),
  ),
  ...(['INSERT', 'DELETE'] as const).flatMap((event) => [
    onRows('record_posting', event, 'count', 'record_count_postings'),
    onRows('record_article', event, 'count', 'record_count_articles'),
  ]),
].join('');
