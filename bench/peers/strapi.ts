/** Stock Strapi 5: the application in `strapi/`, with the project's own packages. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { connected, fill, type PeerDatabase, peerDatabase } from './databases';
import { copyFiles, versionOf } from './install';
import type { Peer, StartOptions } from './peer';
import { type Server, startServer } from './servers';
import { strapiFillings } from './strapi-fillings';
import { strapiQuestions } from './strapi-questions';

const NAME = 'strapi';

export const strapi: Peer = {
  name: 'Stock Strapi',
  async start({ adminUrl, source, onProgress }: StartOptions) {
    const folder = copyFiles(NAME);
    const database = await peerDatabase(adminUrl, source, NAME);
    if (!database.filled) await fillOnce(folder, database, source, onProgress);
    onProgress('strapi: starting');
    const server = await serve(folder, database.url);
    return {
      version: versionOf('.', '@strapi/strapi'),
      ask: strapiQuestions(server.base),
      memory: server.memory,
      stop: server.stop,
    };
  },
};

/** Strapi makes its tables, with the indexes that it makes, at its first start. */
async function fillOnce(
  folder: string,
  database: PeerDatabase,
  source: string,
  onProgress: (text: string) => void,
): Promise<void> {
  onProgress('strapi: making tables');
  const server = await serve(folder, database.url);
  await server.stop();
  const fillings = await strapiFillings(source, database.url);
  await fill(source, database.url, fillings, (text) => onProgress(`strapi: ${text}`));
  await connected(database.url, async (client) => void (await client.query(PUBLIC_MAY_READ)));
}

function serve(folder: string, url: string): Promise<Server> {
  const secret = () => randomBytes(32).toString('base64url');
  return startServer({
    name: NAME,
    cwd: folder,
    args: [path.resolve('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    environment: (port) => ({
      DATABASE_URL: url,
      HOST: '127.0.0.1',
      PORT: String(port),
      APP_KEYS: `${secret()},${secret()}`,
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      JWT_SECRET: secret(),
    }),
    ready: '/_health',
  });
}

/** What a developer ticks under Settings, Roles, Public: find and findOne of each type. */
const PUBLIC_MAY_READ = `
  WITH granted AS (
    INSERT INTO up_permissions (document_id, action, created_at, updated_at, published_at)
    SELECT substr(md5(action), 1, 24), action, now(), now(), now() FROM (
      SELECT format('api::%s.%s.%s', type, type, verb) AS action
      FROM unnest(ARRAY['article', 'person', 'organization', 'source', 'event', 'topic', 'story']) AS type,
        unnest(ARRAY['find', 'findOne']) AS verb
    ) AS actions
    RETURNING id
  )
  INSERT INTO up_permissions_role_lnk (permission_id, role_id)
  SELECT granted.id, up_roles.id FROM granted, up_roles WHERE up_roles.type = 'public'`;
