import type { Knex } from 'knex';

/**
 * The part of the record that is searched. It follows from published documents as the rest does, is written in the
 * same transactions, and is built again by `npm run record:rebuild`.
 */
export async function up(knex: Knex): Promise<void> {
  await createExtensions(knex);
  await knex.raw(CONFIGURATIONS);
  await knex.raw(TEXT);
  await knex.raw(NAMES);
  await knex.raw(POPULARITY);
  await knex.raw(TRIGGERS);
}

/** Contrib modules of PostgreSQL; both are trusted, so that a database's owner may make them. */
const EXTENSIONS = ['unaccent', 'pg_trgm'];

async function createExtensions(knex: Knex): Promise<void> {
  const { rows } = await knex.raw('SELECT extname FROM pg_extension WHERE extname = ANY(?)', [EXTENSIONS]);
  const present = new Set(rows.map(({ extname }: { extname: string }) => extname));
  for (const name of EXTENSIONS.filter((extension) => !present.has(extension))) {
    try {
      await knex.raw(`CREATE EXTENSION ${name}`);
    } catch (error) {
      throw new Error(
        `Search needs PostgreSQL's extension ${name}: have the database's owner run CREATE EXTENSION ${name}, then start again (${(error as Error).message}).`,
      );
    }
  }
}

/**
 * One configuration for each language that a PostgreSQL may have a stemmer for, with accents folded in front of it.
 * Where this server has none (they differ by version), words are taken as they are: src/record/text/configurations.ts
 * need not know which.
 */
const CONFIGURATIONS = `
  DO $$
  DECLARE
    language text;
    base text;
    stemmer text;
  BEGIN
    FOREACH language IN ARRAY ARRAY['simple', 'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english',
      'estonian', 'finnish', 'french', 'german', 'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian',
      'lithuanian', 'nepali', 'norwegian', 'portuguese', 'romanian', 'russian', 'serbian', 'spanish', 'swedish',
      'tamil', 'turkish', 'yiddish']
    LOOP
      SELECT cfgname INTO base FROM pg_catalog.pg_ts_config
        WHERE cfgname = language AND cfgnamespace = 'pg_catalog'::regnamespace;
      base := coalesce(base, 'simple');
      stemmer := CASE WHEN base = 'simple' THEN 'simple' ELSE base || '_stem' END;
      EXECUTE format('CREATE TEXT SEARCH CONFIGURATION dateline_%s (COPY = pg_catalog.%I)', language, base);
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION dateline_%s
        ALTER MAPPING FOR hword, hword_part, word WITH unaccent, pg_catalog.%I', language, stemmer);
    END LOOP;
  END $$;
`;

const TEXT = `
  -- One row for each article and each entity but sources. words: what it says, weighed (A headline or name, B and C
  -- beside it, D body), and marks that begin with '=' (src/record/text/marks.ts), so that one index answers a question
  -- with all its filters. popularity: bits of the number of articles that name it. Open days are infinite, and what
  -- has no day has none.
  CREATE TABLE record_text (
    id integer PRIMARY KEY,
    kind text NOT NULL,
    popularity smallint NOT NULL,
    first_day date,
    last_day date,
    retracted boolean NOT NULL,
    words tsvector NOT NULL
  );
  -- In the row where it fits: ranking reads hundreds.
  ALTER TABLE record_text ALTER words SET STORAGE MAIN;
  -- The planner's guess of how common a word is decides what is tried first.
  ALTER TABLE record_text ALTER words SET STATISTICS 300;
  -- By kinds that are searched apart: a word that articles have often may be in hardly any event.
  CREATE INDEX record_text_article_idx ON record_text USING gin (words) WHERE kind = 'article';
  CREATE INDEX record_text_event_idx ON record_text USING gin (words) WHERE kind = 'event';
  CREATE INDEX record_text_named_idx ON record_text USING gin (words) WHERE kind NOT IN ('article', 'event');
  -- Which languages there are, without reading them all.
  CREATE INDEX record_article_language_idx ON record_article (language);
`;

const NAMES = `
  -- The names of entities, case and accents folded, each again from its second word on, and so on.
  CREATE TABLE record_name (
    entity integer NOT NULL,
    position smallint NOT NULL,
    kind text NOT NULL,
    name text COLLATE "C" NOT NULL,
    -- The name that it is the end of, as written; null where that is the entity's label.
    other text,
    -- It is a whole name, not the end of one.
    whole boolean NOT NULL,
    popularity smallint NOT NULL,
    PRIMARY KEY (entity, position)
  );
  CREATE INDEX record_name_name_idx ON record_name (name);
  -- The most named first, for beginnings that too many names have.
  CREATE INDEX record_name_one_idx ON record_name (left(name, 1), popularity DESC, name, entity);
  CREATE INDEX record_name_three_idx ON record_name (left(name, 3), popularity DESC, name, entity);
  CREATE INDEX record_name_trigram_idx ON record_name USING gin (name gin_trgm_ops) WHERE kind <> 'event';
`;

/*
 * Popularity is how many bits the number of articles has: it changes seldom, and with the counts, so that it is kept
 * where they are settled (record_settle, in the migration of tallies).
 */
const POPULARITY = `
  CREATE FUNCTION record_popularity(articles integer) RETURNS smallint LANGUAGE sql IMMUTABLE
    RETURN length(ltrim(CAST(CAST(articles AS bit(32)) AS text), '0'));

  CREATE FUNCTION record_popular(keys integer[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE record_name n SET popularity = record_popularity(f.articles)
      FROM record_frequency f WHERE f.key = ANY(keys) AND n.entity = f.key
      AND n.popularity <> record_popularity(f.articles);
    UPDATE record_text t SET popularity = record_popularity(f.articles),
        words = ts_delete(t.words, '=q' || t.popularity)
          || array_to_tsvector(ARRAY['=q' || record_popularity(f.articles)])
      FROM record_frequency f WHERE f.key = ANY(keys) AND t.id = f.key
      AND t.kind NOT IN ('article', 'event') AND t.popularity <> record_popularity(f.articles);
  END $$;
`;

const TRIGGERS = ['record_text', 'record_name']
  .flatMap((table) =>
    (['INSERT', 'UPDATE', 'DELETE'] as const).map(
      (event) => `
        CREATE TRIGGER touch_${event.toLowerCase()} AFTER ${event} ON ${table}
          REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION record_touch_rows();`,
    ),
  )
  .join('');
