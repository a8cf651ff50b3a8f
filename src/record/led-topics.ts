/** Topics of whose front page an article is part. */
import { type KeyName, keyName } from './projection/key-name';
import { type Raw, rowsOf } from './sql';

/** Those on the record that an article leads: Strapi takes a deleted article from them and calls nobody. */
export async function topicsLedBy(connection: Raw, documentId: string): Promise<KeyName[]> {
  const rows = await rowsOf<{ name: string }>(
    connection,
    `SELECT DISTINCT t.name FROM record_key a JOIN record_pick p ON p.key = a.id JOIN record_key t ON t.id = p.entity
     WHERE a.kind = 'article' AND a.name = ? AND t.kind = 'topic'`,
    [documentId],
  );
  return rows.map(({ name }) => keyName('topic', name));
}
