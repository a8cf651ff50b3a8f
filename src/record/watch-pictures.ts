/** Notes the documents that show a file of the media library when the file is replaced, renamed or deleted. */
import type { Core } from '@strapi/strapi';
import { joinTable } from './documents/join-table';
import { uidOf } from './kinds';
import type { Raw } from './sql';

/** Where a figure stands. */
const FIGURES = [
  { kind: 'article', field: 'leadFigure' },
  { kind: 'person', field: 'portrait' },
  { kind: 'organization', field: 'logo' },
  { kind: 'story', field: 'cover' },
] as const;

const FIGURE = 'record.figure';

/** Makes, or makes anew, the trigger on files: before the change, because a deleted file takes its links along. */
export async function watchPictures(strapi: Core.Strapi, transaction: Raw): Promise<void> {
  const places = FIGURES.map(({ kind, field }) => {
    const { tableName } = strapi.db.metadata.get(uidOf(kind));
    const { name } = joinTable(strapi, uidOf(kind), field);
    const present = kind === 'article' ? 'record_article' : 'record_entity';
    return `SELECT r.id FROM "files_related_mph" m
      JOIN "${name}" c ON c.component_type = m.related_type AND c.cmp_id = m.related_id AND c.field = '${field}'
      JOIN "${tableName}" d ON d.id = c.entity_id
      JOIN ${present} r ON r.document_id = d.document_id
      WHERE m.file_id = OLD.id AND m.related_type = '${FIGURE}'
        ${kind === 'article' ? 'AND d.published_at IS NOT NULL' : ''}`;
  });
  // One process after the other, where several start at once.
  await transaction.raw(`
    SELECT pg_advisory_xact_lock(hashtextextended('dateline:watch', 0));
    CREATE OR REPLACE FUNCTION record_note_file() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO record_change_note SELECT pg_current_xact_id(), id, 0 FROM (${places.join(' UNION ')}) AS shown;
      RETURN coalesce(NEW, OLD);
    END $$;
    CREATE OR REPLACE TRIGGER record_note_file BEFORE UPDATE OR DELETE ON files
      FOR EACH ROW EXECUTE FUNCTION record_note_file()`);
}
