import type { Knex } from 'knex';

/**
 * What feeds and sitemaps are read by: corrected articles in the order of their latest correction, and a number that
 * spreads articles evenly over the parts of a sitemap. And when the record's version last moved, for Last-Modified.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(CORRECTIONS);
  await knex.raw(SPREAD);
  await knex.raw(CHANGED);
}

const CORRECTIONS = `
  -- The day of the latest correction; null where there is none.
  CREATE FUNCTION record_corrected_on(parts jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT max(correction ->> 'date' COLLATE "C") FROM jsonb_array_elements(parts -> 'corrections') AS correction
  $$;
  CREATE INDEX record_article_corrected_idx ON record_article (record_corrected_on(parts) DESC, id DESC)
    WHERE record_corrected_on(parts) IS NOT NULL;
`;

const SPREAD = `
  CREATE FUNCTION record_spread(document_id text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CAST(CAST('x' || left(md5(document_id), 8) AS bit(32)) AS integer);
  CREATE INDEX record_article_spread_idx ON record_article (record_spread(document_id), id);
`;

const CHANGED = `
  ALTER TABLE record_state ADD COLUMN changed_on timestamptz NOT NULL DEFAULT clock_timestamp();
  CREATE FUNCTION record_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.changed_on := clock_timestamp();
    RETURN NEW;
  END $$;
  CREATE TRIGGER note_change BEFORE UPDATE OF version ON record_state
    FOR EACH ROW EXECUTE FUNCTION record_note_change();
`;
