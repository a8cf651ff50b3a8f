import type { Knex } from 'knex';

/**
 * When what the record says of an event last changed: calendars say it as LAST-MODIFIED and SEQUENCE. A table of its
 * own, because a row of the record holds what a document says and nothing else, or a rebuild would write all of them.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(CHANGES);
}

const CHANGES = `
  CREATE TABLE record_event_change (
    event integer PRIMARY KEY,
    changed_on timestamptz NOT NULL
  );
  INSERT INTO record_event_change SELECT id, clock_timestamp() FROM record_event;

  -- A row that differs is taken away and added anew.
  CREATE FUNCTION record_note_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO record_event_change SELECT id, clock_timestamp() FROM changed
      ON CONFLICT (event) DO UPDATE SET changed_on = EXCLUDED.changed_on;
    RETURN NULL;
  END $$;
  CREATE FUNCTION record_forget_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    DELETE FROM record_event_change c USING changed WHERE c.event = changed.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER note_insert AFTER INSERT ON record_event REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION record_note_events();
  CREATE TRIGGER note_update AFTER UPDATE ON record_event REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION record_note_events();
  CREATE TRIGGER note_delete AFTER DELETE ON record_event REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION record_forget_events();
`;
