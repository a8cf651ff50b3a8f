import { randomBytes } from 'node:crypto';
import { atServer, databaseAddress } from './server-connection';
import { makeTemplate, type Template } from './template';
import { currentTestRun } from './test-run';

/** A database of one test file's own. */
export type FreshDatabase = {
  /** Its connection string. */
  readonly url: string;
  /** Removes it, also while connections are open. */
  readonly drop: () => Promise<void>;
};

/** Makes a database that has Strapi's tables already, and the demo archive if asked for; takes a moment. */
export async function freshDatabase(template: Template = 'empty'): Promise<FreshDatabase> {
  const testRun = currentTestRun();
  const source = await makeTemplate(testRun, template);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await atServer(testRun, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
  const drop = async () => {
    await atServer(testRun, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { url: databaseAddress(testRun, name), drop };
}
