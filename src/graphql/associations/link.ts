/** The tables in which Strapi keeps what belongs together. Names are read from it, because it shortens long ones. */
import type { Core } from '@strapi/strapi';

/** The table that ties an owner's id to a target's. */
export interface Link {
  table: string;
  owner: string;
  target: string;
  /** Column by which a list is ordered, or null. */
  order: string | null;
  /** Columns that must hold these values. */
  where: Record<string, string>;
}

interface LinkTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderBy?: Record<string, string>;
  on?: Record<string, string>;
}

interface MorphTable {
  name: string;
  joinColumn: { name: string };
  morphColumn: { idColumn: { name: string }; typeColumn: { name: string } };
}

/** The link behind a relation or a component, and the uid of what it leads to. */
export function linkOf(strapi: Core.Strapi, uid: string, field: string): Link & { leadsTo: string } {
  const attribute: object | undefined = strapi.db.metadata.get(uid).attributes[field];
  const { joinTable, target } = attribute as { joinTable: LinkTable; target: string };
  return {
    leadsTo: target,
    table: joinTable.name,
    owner: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    order: Object.keys(joinTable.orderBy ?? {})[0] ?? null,
    where: joinTable.on ?? {},
  };
}

/** The link behind a media field. */
export function mediaLinkOf(strapi: Core.Strapi, uid: string, field: string): Link {
  const attribute: object | undefined = strapi.db.metadata.get('plugin::upload.file').attributes.related;
  const { joinTable } = attribute as { joinTable: MorphTable };
  return {
    table: joinTable.name,
    owner: joinTable.morphColumn.idColumn.name,
    target: joinTable.joinColumn.name,
    order: 'order',
    where: { [joinTable.morphColumn.typeColumn.name]: uid, field },
  };
}
