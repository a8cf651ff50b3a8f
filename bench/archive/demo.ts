/** The demo archive in a database of its own. */
import { Client } from 'pg';
import { demo } from './databases';

export interface Demo {
  url: string;
  /** documentIds of an article and a person that have something in every panel. */
  article: string;
  person: string;
}

/** @param server connection string of any database of the server, by a superuser */
export async function demoArchive(server: string): Promise<Demo> {
  const url = await demo(server);
  const client = new Client({ connectionString: url });
  await client.connect();
  const idOf = async (table: string, slug: string) => {
    const { rows } = await client.query(`SELECT document_id FROM ${table} WHERE slug = $1 LIMIT 1`, [slug]);
    return (rows[0] as { document_id: string }).document_id;
  };
  const article = await idOf('articles', 'russia-suspends-mission-to-nato');
  const person = await idOf('people', 'sergey-lavrov');
  await client.end();
  return { url, article, person };
}
