import type { Knex } from 'knex';

/**
 * What editors decided and the machine must remember: pins and exclusions of related articles, "not the same",
 * rejected suggestions. Kept by documentId outside the versioned documents, with who and when; never deleted, only
 * withdrawn. Not part of the record: it follows from nothing else.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE decisions (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      kind text NOT NULL,
      subject text NOT NULL,
      object text NOT NULL,
      position integer NOT NULL DEFAULT 0,
      made_at timestamptz NOT NULL DEFAULT now(),
      made_by text,
      withdrawn_at timestamptz,
      withdrawn_by text
    );
    CREATE UNIQUE INDEX decisions_standing_idx ON decisions (subject, kind, object) WHERE withdrawn_at IS NULL;
    CREATE TRIGGER record_touch AFTER INSERT OR UPDATE OR DELETE ON decisions
      FOR EACH STATEMENT EXECUTE FUNCTION record_touch();
  `);
}
