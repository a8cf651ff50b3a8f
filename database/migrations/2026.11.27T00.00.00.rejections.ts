import type { Knex } from 'knex';

/**
 * What a rejected suggestion proposed, in words: its key is a digest. And no reader sees what is rejected, nor which
 * two records are not the same: only pins and exclusions move the record's version, and with it every ETag.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    ALTER TABLE decisions ADD COLUMN words text;
    DROP TRIGGER record_touch ON decisions;
    CREATE TRIGGER record_touch AFTER INSERT OR UPDATE ON decisions FOR EACH ROW
      WHEN (NEW.kind IN ('relatedPin', 'relatedExclusion')) EXECUTE FUNCTION record_touch();
    CREATE TRIGGER record_touch_delete AFTER DELETE ON decisions FOR EACH ROW
      WHEN (OLD.kind IN ('relatedPin', 'relatedExclusion')) EXECUTE FUNCTION record_touch();
  `);
}
