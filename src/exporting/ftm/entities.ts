/** From lines of an export to entities of FollowTheMoney. Pure; docs/export.md tells what becomes what. */
import type { Site } from '../../feeds/site';
import type { DocumentKind } from '../../record/kinds';
import type { Line } from '../format/lines';
import { articleEntities, eventEntities } from './articles';
import type { FtmEntity } from './entity';
import { organizationEntities, personEntities, sourceEntities } from './people';

type Make = { [K in DocumentKind]: (line: Line<K>, site: Site) => FtmEntity[] };

const MAKE: Make = {
  article: articleEntities,
  person: personEntities,
  organization: organizationEntities,
  source: sourceEntities,
  event: eventEntities,
  // Keywords of articles.
  topic: () => [],
  story: () => [],
};

/** What a line becomes: its own entity first, then links. */
export function ftmEntities<K extends DocumentKind>(kind: K, line: Line<K>, site: Site): FtmEntity[] {
  return MAKE[kind](line, site);
}
