import type { Knex } from 'knex';

/**
 * How many events begin in each month on the timeline of each key, so that a histogram does not count an archive.
 * Key 0 counts all events. Settled at COMMIT with the other shared counters (record_settle). Keys of articles and
 * events have short timelines and no tally.
 *
 * The record is made anew at the next start, because its projection has changed (src/record/rebuild.ts).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(MOMENTS);
  await knex.raw(TALLIES);
  await knex.raw(SETTLEMENT);
  await knex.raw(COUNTING);
}

const MOMENTS = `
  ALTER TABLE record_moment ADD COLUMN significance smallint NOT NULL DEFAULT 1;
  DROP INDEX record_moment_order_idx;
  CREATE INDEX record_moment_order_idx ON record_moment (key, starts_on, ends_on DESC, document_id)
    INCLUDE (event, significance);
  DROP INDEX record_event_order_idx;
  CREATE INDEX record_event_order_idx ON record_event (starts_on, ends_on DESC, document_id)
    INCLUDE (id, significance);
`;

const TALLIES = `
  -- month: its first day, or -infinity. significance: as record_event counts it.
  CREATE TABLE record_tally (
    key integer NOT NULL,
    month date NOT NULL,
    significance smallint NOT NULL,
    events integer NOT NULL,
    PRIMARY KEY (key, month, significance) INCLUDE (events)
  );
  CREATE TABLE record_tally_change (
    transaction xid8 NOT NULL,
    key integer NOT NULL,
    month date NOT NULL,
    significance smallint NOT NULL,
    change integer NOT NULL
  );
  CREATE INDEX record_tally_change_idx ON record_tally_change (transaction);
`;

const SETTLEMENT = `
  CREATE FUNCTION record_settle_tallies(settled xid8) RETURNS void LANGUAGE sql AS $$
    WITH taken AS (
      DELETE FROM record_tally_change WHERE transaction = settled RETURNING key, month, significance, change
    ), summed AS (
      SELECT key, month, significance, sum(change)::integer AS change FROM taken
      GROUP BY key, month, significance HAVING sum(change) <> 0
    )
    INSERT INTO record_tally AS t SELECT key, month, significance, change FROM summed
    ON CONFLICT (key, month, significance) DO UPDATE SET events = t.events + excluded.events;
  $$;

  CREATE OR REPLACE FUNCTION record_settle() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    risen integer[];
  BEGIN
    UPDATE record_state SET version = version + 1;
    WITH taken AS (
      DELETE FROM record_frequency_change WHERE transaction = NEW.transaction RETURNING key, change
    ), summed AS (
      SELECT key, sum(change)::integer AS change FROM taken GROUP BY key HAVING sum(change) <> 0
    ), counted AS (
      INSERT INTO record_frequency AS f SELECT key, change FROM summed
      ON CONFLICT (key) DO UPDATE SET articles = f.articles + excluded.articles
      RETURNING key, articles
    )
    SELECT array_agg(key) INTO risen FROM counted JOIN summed USING (key)
      WHERE record_popularity(articles) <> record_popularity(articles - change);
    IF risen IS NOT NULL THEN PERFORM record_popular(risen); END IF;
    PERFORM record_settle_tallies(NEW.transaction);
    DELETE FROM record_commit WHERE transaction = NEW.transaction;
    RETURN NULL;
  END $$;
`;

const MONTH = `CASE WHEN isfinite(starts_on) THEN CAST(date_trunc('month', CAST(starts_on AS timestamp)) AS date) ELSE starts_on END`;

const COUNTING = `
  CREATE FUNCTION record_count_moments() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_tally_change
      SELECT pg_current_xact_id(), c.key, ${MONTH}, c.significance, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
      FROM changed c JOIN record_key k ON k.id = c.key AND k.kind NOT IN ('article', 'event');
    RETURN NULL;
  END $$;
  CREATE FUNCTION record_count_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_tally_change
      SELECT pg_current_xact_id(), 0, ${MONTH}, significance, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END FROM changed;
    RETURN NULL;
  END $$;
  ${['record_moment', 'record_event']
    .flatMap((table) => {
      const count = table === 'record_moment' ? 'record_count_moments' : 'record_count_events';
      return [
        `CREATE TRIGGER count_insert AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed
           FOR EACH STATEMENT EXECUTE FUNCTION ${count}();`,
        `CREATE TRIGGER count_delete AFTER DELETE ON ${table} REFERENCING OLD TABLE AS changed
           FOR EACH STATEMENT EXECUTE FUNCTION ${count}();`,
      ];
    })
    .join('\n')}
`;
