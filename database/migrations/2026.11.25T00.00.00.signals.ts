import type { Knex } from 'knex';

/**
 * What articles can share, for related articles, by key and time in the narrowest row that there can be: a request
 * reads hundreds of them for each of an article's keys. An article's own stand packed beside it, for the exact score.
 *
 * The record is made anew at the next start, because its projection has changed (src/record/rebuild.ts).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP INDEX record_posting_weighed_idx;
    DROP TRIGGER count_insert ON record_posting;
    DROP TRIGGER count_delete ON record_posting;
    DELETE FROM record_posting WHERE roles = 0;
    ALTER TABLE record_posting DROP COLUMN weight;

    -- Keys that others may share, with how much the article says of each (0 to 1) and what each is (a letter,
    -- src/record/kinds.ts): people and organizations first, the most central first. Empty where it is retracted.
    ALTER TABLE record_article
      ADD COLUMN signal_keys integer[] NOT NULL DEFAULT '{}',
      ADD COLUMN signal_weights real[] NOT NULL DEFAULT '{}',
      ADD COLUMN signal_kinds text NOT NULL DEFAULT '';

    -- minute: of publication, since the year 2000. root: the square root of the weight, 1 is 32767.
    -- language: a digest, so that articles in another one need not be looked at.
    CREATE TABLE record_signal (
      key integer NOT NULL,
      minute integer NOT NULL,
      article integer NOT NULL,
      root smallint NOT NULL,
      language smallint NOT NULL
    );
    CREATE UNIQUE INDEX record_signal_idx ON record_signal (key, minute, article) INCLUDE (root, language);

    CREATE FUNCTION record_minute(instant timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CAST(floor((extract(epoch FROM instant) - 946684800) / 60) AS integer);
    CREATE FUNCTION record_language(code text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN CAST(CAST(CAST('x' || left(md5(code), 4) AS bit(16)) AS integer) - 32768 AS smallint);

    CREATE OR REPLACE FUNCTION record_count_postings() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO record_frequency_change
        SELECT pg_current_xact_id(), key, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END FROM changed;
      RETURN NULL;
    END $$;
    ALTER FUNCTION record_count_postings() RENAME TO record_count_signals;
    CREATE TRIGGER count_insert AFTER INSERT ON record_signal REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION record_count_signals();
    CREATE TRIGGER count_delete AFTER DELETE ON record_signal REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION record_count_signals();
  `);
}
