/** Which rows an association shows, as SQL conditions on `target`. */
import type { Core } from '@strapi/strapi';
import type { Audience } from '../../on-the-record/audience';
import { WITHHELD_WITH } from '../../on-the-record/schemas';
import { isEntityKind, kindOf } from '../../record/kinds';
import { linkOf } from './link';

/** Entities that are on the record, no confidential source ever, and no citation of a source that is not shown. */
export function shownTo(strapi: Core.Strapi, target: string, audience: Audience): string[] {
  const relation = WITHHELD_WITH[target];
  if (relation) return [withheld(strapi, target, relation, audience)];
  return shownEntities(target, audience, 'target');
}

function shownEntities(uid: string, audience: Audience, alias: string): string[] {
  const kind = kindOf(uid);
  if (!kind || !isEntityKind(kind)) return [];
  const shown = audience === 'public' ? [`${alias}.on_record`] : [];
  return kind === 'source' ? [...shown, `${alias}.confidential IS NOT TRUE`] : shown;
}

function withheld(strapi: Core.Strapi, target: string, relation: string, audience: Audience): string {
  const link = linkOf(strapi, target, relation);
  const { tableName } = strapi.db.metadata.get(link.leadsTo);
  const shown = shownEntities(link.leadsTo, audience, 'named').map((condition) => `(${condition})`);
  return `NOT EXISTS (SELECT 1 FROM "${link.table}" AS naming JOIN "${tableName}" AS named
      ON named.id = naming."${link.target}"
    WHERE naming."${link.owner}" = target.id AND (${shown.join(' AND ') || 'true'}) IS NOT TRUE)`;
}
