import type { Knex } from 'knex';

/**
 * The history of merges, with what it takes to undo one. Not part of the record: it follows from nothing else.
 *
 * journal: the merged records as they were, and the fields that changed (src/merging/journal.ts).
 * merge_moves: one row for each reference that moved. place: which relation of which document or component
 * (src/merging/references/places.ts). owner_row: the row of the document's version, or of the component. row: the link as it
 * was. op: moved, placed (it stands elsewhere in its list) or collapsed (the list held the other one already).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE merges (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      kind text NOT NULL,
      into_document text NOT NULL,
      from_documents text[] NOT NULL,
      titles jsonb NOT NULL,
      moved integer NOT NULL DEFAULT 0,
      journal jsonb NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now(),
      made_by text,
      undone_at timestamptz,
      undone_by text
    );
    CREATE INDEX merges_into_idx ON merges (into_document);
    CREATE INDEX merges_from_idx ON merges USING gin (from_documents);
    CREATE TABLE merge_moves (
      merge integer NOT NULL REFERENCES merges ON DELETE CASCADE,
      place text NOT NULL,
      op text NOT NULL CHECK (op IN ('moved', 'placed', 'collapsed')),
      owner text NOT NULL,
      owner_row integer NOT NULL,
      target integer NOT NULL,
      print text,
      position double precision,
      row jsonb NOT NULL
    );
    CREATE INDEX merge_moves_row_idx ON merge_moves (merge, place, owner_row);
    CREATE INDEX merge_moves_owner_idx ON merge_moves (merge, place, owner);
  `);
}
