/** Indexes by which the newest links to an entity are found, however many there are. */
import type { Core } from '@strapi/strapi';
import { placesOf } from '../record/documents/places';
import { ENTITY_KINDS, uidOf } from '../record/kinds';
import { connectionOf } from '../record/sql';

/** Makes those that are missing; Strapi's tables do not exist yet when migrations run. */
export async function ensureLinkIndexes(strapi: Core.Strapi): Promise<void> {
  const places = ENTITY_KINDS.flatMap((kind) => placesOf(strapi, uidOf(kind)));
  const links = new Map(
    places.filter(({ uid }) => uid === uidOf('article')).map(({ link, inverse }) => [link, inverse]),
  );
  for (const [link, inverse] of links) {
    await connectionOf(strapi).raw(
      `CREATE INDEX IF NOT EXISTS "${link}_newest_idx" ON "${link}" ("${inverse}", id)`,
    );
  }
}
