/** Every peer, by the name under which it is chosen. */
import { directus } from './directus';
import { payload } from './payload';
import type { Peer } from './peer';
import { tsRank, uncappedJoin } from './sql';
import { strapi } from './strapi';

export const PEERS: Record<string, Peer> = { strapi, directus, payload, join: uncappedJoin, tsrank: tsRank };
