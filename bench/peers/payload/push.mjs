/** Makes Payload's tables in an empty database, with the indexes that Payload makes. */
import { getPayload } from 'payload';
import config from './payload.config.mjs';

await getPayload({ config });
process.exit(0);
