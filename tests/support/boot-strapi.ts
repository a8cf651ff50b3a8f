import type { Server } from 'node:http';
import { type Core, createStrapi } from '@strapi/strapi';
import supertest from 'supertest';
import { type FreshDatabase, freshDatabase } from './databases';
import { watchAnswers } from './documented/watch';
import { quiet } from './quiet';
import { testEnvironment } from './test-environment';
import { currentTestRun } from './test-run';
import { createTokens, type Tokens } from './tokens';

/**
 * A Strapi on a database of its own, asked by HTTP without listening on a fixed port. An answer that is not as
 * docs/openapi.json says fails the request, or, where it was not sent by `request`, `close`.
 */
export type TestApp = {
  readonly strapi: Core.Strapi;
  /** Sends requests: `await app.request.get('/api/articles').expect(200)`. */
  readonly request: ReturnType<typeof supertest.agent>;
  /** Makes API tokens. */
  readonly tokens: Tokens;
  /** The database's connection string, to look at it past Strapi. */
  readonly databaseUrl: string;
  /** Ends Strapi and drops the database; call it in `afterAll`. */
  readonly close: () => Promise<void>;
};

async function load(database: FreshDatabase, environment: Record<string, string> = {}): Promise<Core.Strapi> {
  const { appDir, distDir } = currentTestRun();
  Object.assign(process.env, testEnvironment({ appDir, databaseUrl: database.url }), environment);
  const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
  strapi.server.mount();
  return strapi;
}

/**
 * Boots the application once for a test file.
 * @param options.demo with the demo archive; without it, the archive is empty
 * @param options.database a database to boot on, such as one that an earlier Strapi has written; not dropped
 * @param options.environment variables that are not as in all other tests
 */
export async function bootStrapi(
  options: { demo?: boolean; database?: FreshDatabase; environment?: Record<string, string> } = {},
): Promise<TestApp> {
  const database = options.database ?? (await freshDatabase(options.demo ? 'demo' : 'empty'));
  const strapi = await load(database, options.environment);
  const server = strapi.server.httpServer;
  const answers = watchAnswers(server);
  // Listening once, on a port that the system picks, spares supertest doing it for each request.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    strapi,
    request: checkedAgent(server, answers.check),
    tokens: createTokens(strapi),
    databaseUrl: database.url,
    close: async () => {
      await quiet(strapi);
      await strapi.destroy();
      await (options.database ? Promise.resolve() : database.drop());
      answers.check();
    },
  };
}

/** Each request that it makes expects first of all that the answers are as documented. */
function checkedAgent(server: Server, check: () => void): ReturnType<typeof supertest.agent> {
  return supertest.agent(server).use((request: supertest.Test) => request.expect(check));
}
