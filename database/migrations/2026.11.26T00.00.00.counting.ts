import type { Knex } from 'knex';

/**
 * What a transaction will add to the counts of keys stands in one row for each statement, not one for each key: an
 * article has some fifty. A rebuild counts everything when it is done and sets `dateline.counting` to `off`.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(CHANGES);
  await knex.raw(SETTLEMENT);
}

const uncounted = `IF current_setting('dateline.counting', true) = 'off' THEN RETURN NULL; END IF;`;
const sign = `CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END`;
const month = `CASE WHEN isfinite(starts_on) THEN CAST(date_trunc('month', CAST(starts_on AS timestamp)) AS date) ELSE starts_on END`;

const CHANGES = `
  DROP TABLE record_frequency_change;
  CREATE TABLE record_frequency_change (
    transaction xid8 NOT NULL,
    keys integer[] NOT NULL,
    change integer NOT NULL
  );
  CREATE INDEX record_frequency_change_idx ON record_frequency_change (transaction);

  CREATE OR REPLACE FUNCTION record_count_signals() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${uncounted}
    INSERT INTO record_frequency_change
      SELECT pg_current_xact_id(), array_agg(key), ${sign} FROM changed HAVING count(*) > 0;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION record_count_articles() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${uncounted}
    INSERT INTO record_frequency_change
      SELECT pg_current_xact_id(), array_agg(0), ${sign} FROM changed HAVING count(*) > 0;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION record_count_moments() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${uncounted}
    INSERT INTO record_tally_change
      SELECT pg_current_xact_id(), c.key, ${month}, c.significance, ${sign}
      FROM changed c JOIN record_key k ON k.id = c.key AND k.kind NOT IN ('article', 'event');
    RETURN NULL;
  END $$;

  -- A moment that stays where it is may begin at another time now.
  CREATE FUNCTION record_recount_moments() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${uncounted}
    INSERT INTO record_tally_change
      SELECT pg_current_xact_id(), c.key, ${month}, c.significance, c.change
      FROM (SELECT key, starts_on, significance, -1 AS change FROM before
        UNION ALL SELECT key, starts_on, significance, 1 FROM changed) AS c
      JOIN record_key k ON k.id = c.key AND k.kind NOT IN ('article', 'event');
    RETURN NULL;
  END $$;
  CREATE TRIGGER count_update AFTER UPDATE ON record_moment REFERENCING OLD TABLE AS before NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION record_recount_moments();

  CREATE OR REPLACE FUNCTION record_count_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${uncounted}
    INSERT INTO record_tally_change
      SELECT pg_current_xact_id(), 0, ${month}, significance, ${sign} FROM changed;
    RETURN NULL;
  END $$;
`;

const SETTLEMENT = `
  CREATE OR REPLACE FUNCTION record_settle() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    risen integer[];
  BEGIN
    UPDATE record_state SET version = version + 1;
    WITH taken AS (
      DELETE FROM record_frequency_change WHERE transaction = NEW.transaction RETURNING keys, change
    ), summed AS (
      SELECT key, sum(change)::integer AS change FROM taken CROSS JOIN unnest(keys) AS key
      GROUP BY key HAVING sum(change) <> 0
    ), counted AS (
      INSERT INTO record_frequency AS f SELECT key, change FROM summed
      ON CONFLICT (key) DO UPDATE SET articles = f.articles + excluded.articles
    )
    -- As they were before: nobody else counts at this moment.
    SELECT array_agg(key) INTO risen FROM summed LEFT JOIN record_frequency f USING (key)
      WHERE record_popularity(coalesce(f.articles, 0) + change) <> record_popularity(coalesce(f.articles, 0));
    IF risen IS NOT NULL THEN PERFORM record_popular(risen); END IF;
    PERFORM record_settle_tallies(NEW.transaction);
    DELETE FROM record_commit WHERE transaction = NEW.transaction;
    RETURN NULL;
  END $$;
`;
