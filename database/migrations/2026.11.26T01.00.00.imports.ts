import type { Knex } from 'knex';

/**
 * What imports brought: which page became which document, so that the same page is known again. Not part of the
 * record: it follows from nothing else. src/importing/drafts keeps the rows; docs/importing.md tells the rules.
 *
 * key: how a page is known again (src/importing/drafts/key.ts).
 * digest: SHA-256 of the item as it was read. rivals: digests of other items of the same run that have this key.
 * fields: the document's fields as the import last wrote them, to tell what an editor has changed since.
 * waiting: names in the file that are not linked, for the editor.
 *
 * import_pictures: the files that pictures became, by the digest of their address, so that none is taken twice.
 *
 * article_addresses: where articles could be read before, absolute or a path, as src/ways-back/addresses.ts
 * normalises them. They answer while the article is published.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE TABLE imports (
      key text COLLATE "C" PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('article', 'person', 'organization')),
      document_id text NOT NULL,
      file text NOT NULL,
      item integer NOT NULL,
      digest text NOT NULL,
      rivals text[] NOT NULL DEFAULT '{}',
      fields jsonb NOT NULL,
      waiting jsonb NOT NULL,
      imported_at timestamptz NOT NULL
    );
    CREATE INDEX imports_document_idx ON imports (document_id);
    CREATE TABLE import_pictures (
      address_digest text COLLATE "C" PRIMARY KEY,
      file integer NOT NULL
    );
    CREATE TABLE article_addresses (
      address text COLLATE "C" NOT NULL,
      document_id text NOT NULL,
      PRIMARY KEY (address, document_id)
    );
    CREATE INDEX article_addresses_document_idx ON article_addresses (document_id);
  `);
}
