/** Payload's REST API on a plain Node server, as `handleEndpoints` of the package documents it. */
import { serve } from '@hono/node-server';
import { getPayload, handleEndpoints } from 'payload';
import config from './payload.config.mjs';

await getPayload({ config });
serve({
  fetch: (request) => handleEndpoints({ config, request }),
  hostname: '127.0.0.1',
  port: Number(process.env.PORT),
});
