/** Directus, on the Node that it asks for, with its data model and a public that may read. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { connected, fill, peerDatabase } from './databases';
import { directusFillings } from './directus-fillings';
import { directusQuestions } from './directus-questions';
import { descriptions, tables } from './directus-schema';
import { install, versionOf } from './install';
import type { Peer, StartOptions } from './peer';
import { run, startServer } from './servers';

const NAME = 'directus';
const CLI = path.join('node_modules', 'directus', 'cli.js');

export const directus: Peer = {
  name: 'Directus',
  async start({ adminUrl, source, onProgress }: StartOptions) {
    const folder = install(NAME, onProgress, buildIsolates);
    const node = nodeIn(folder);
    const database = await peerDatabase(adminUrl, source, NAME);
    if (!database.filled) {
      onProgress('directus: making tables');
      run('directus-bootstrap', node, [CLI, 'bootstrap'], folder, settings(database.url));
      await connected(database.url, async (client) => {
        for (const statement of [...tables(), ...descriptions()]) await client.query(statement);
      });
      await fill(source, database.url, directusFillings(), (text) => onProgress(`directus: ${text}`));
    }
    onProgress('directus: starting');
    const server = await startServer({
      name: NAME,
      cwd: folder,
      node,
      args: [CLI, 'start'],
      environment: (port) => ({ ...settings(database.url), PORT: String(port) }),
      ready: '/server/ping',
    });
    return {
      version: versionOf(folder, 'directus'),
      ask: directusQuestions(server.base),
      memory: server.memory,
      stop: server.stop,
    };
  },
};

/** Production as its documentation has it: no cache (the default), a pool of 2 to 10 as the others have. */
function settings(url: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: url,
    DB_POOL__MIN: '2',
    DB_POOL__MAX: '10',
    SECRET: randomBytes(32).toString('base64url'),
    ADMIN_EMAIL: 'bench@example.com',
    ADMIN_PASSWORD: randomBytes(32).toString('base64url'),
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://127.0.0.1',
    LOG_LEVEL: 'warn',
    TELEMETRY: 'false',
  };
}

/** Directus 12 needs Node 22, which is a package too on most machines. */
function nodeIn(folder: string): string {
  const packaged = path.join(homeOf(folder), 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error('it needs Node 22, which is no package for this machine');
}

function homeOf(folder: string): string {
  return path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`);
}

/** Its one package that has to be compiled, for that Node and from that Node's headers. */
function buildIsolates(folder: string): void {
  const bin = path.dirname(nodeIn(folder));
  const headers = existsSync(homeOf(folder)) ? { npm_config_nodedir: homeOf(folder) } : {};
  run('directus-build', 'npm', ['rebuild', 'isolated-vm', '--foreground-scripts'], folder, {
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    ...headers,
  });
}
