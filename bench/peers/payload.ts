/** Payload 3: its REST API on a plain Node server, as its `handleEndpoints` documents it. */
import { randomBytes } from 'node:crypto';
import { fill, peerDatabase } from './databases';
import { install, versionOf } from './install';
import { payloadFillings } from './payload-fillings';
import { payloadQuestions } from './payload-questions';
import type { Peer, StartOptions } from './peer';
import { run, startServer } from './servers';

const NAME = 'payload';

export const payload: Peer = {
  name: 'Payload',
  async start({ adminUrl, source, onProgress }: StartOptions) {
    const folder = install(NAME, onProgress);
    const database = await peerDatabase(adminUrl, source, NAME);
    const settings = { DATABASE_URL: database.url, PAYLOAD_SECRET: randomBytes(32).toString('base64url') };
    if (!database.filled) {
      onProgress('payload: making tables');
      // Payload makes tables by itself in development only; production would run migrations to the same end.
      run('payload-push', process.execPath, ['push.mjs'], folder, {
        ...settings,
        NODE_ENV: 'development',
        PAYLOAD_PUSH: 'true',
      });
      await fill(source, database.url, payloadFillings(), (text) => onProgress(`payload: ${text}`));
    }
    onProgress('payload: starting');
    const server = await startServer({
      name: NAME,
      cwd: folder,
      args: ['server.mjs'],
      environment: (port) => ({ ...settings, PORT: String(port) }),
      ready: '/api/articles?limit=1',
    });
    return {
      version: versionOf(folder, 'payload'),
      ask: payloadQuestions(server.base),
      memory: server.memory,
      stop: server.stop,
    };
  },
};
