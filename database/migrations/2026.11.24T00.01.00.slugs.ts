import type { Knex } from 'knex';

/**
 * Who holds a slug, and to which document it leads. Strapi's uid fields promise no uniqueness under concurrency; this
 * primary key does. The rules are those of docs/model.md; src/slugs keeps the rows.
 *
 * held: `live` (a published article's, any entity's), `draft` (an article's draft alone), `past` (given up).
 * was_public: its document was on the record under it, so that it goes on answering.
 * formerly: the document that it led to before the present holder took it, which it leads to until the present
 *   holder is on the record, and again when the present holder gives it up unpublished.
 * answers: the document that it leads to, if any.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE slugs (
      type text COLLATE "C" NOT NULL,
      slug text COLLATE "C" NOT NULL,
      document_id text NOT NULL,
      held text NOT NULL CHECK (held IN ('draft', 'live', 'past')),
      was_public boolean NOT NULL DEFAULT false,
      formerly text,
      answers text GENERATED ALWAYS AS (
        CASE WHEN was_public OR (held = 'live' AND formerly IS NULL) THEN document_id ELSE formerly END
      ) STORED,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (type, slug)
    );
    CREATE INDEX slugs_document_idx ON slugs (document_id);
    CREATE INDEX slugs_formerly_idx ON slugs (formerly) WHERE formerly IS NOT NULL;
  `);
}
