/** Every place in which documents can name a record of a type, read from the database's metadata. */
import type { Core } from '@strapi/strapi';
import { joinTableOf } from './join-table';

interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  joinTable?: { on?: { field?: string }; orderColumnName?: string };
}

/** The document that a component belongs to. */
export interface Holder {
  /** Strapi uid of the content type. */
  uid: string;
  table: string;
  /** Field of the content type that holds the component. */
  field: string;
  /** Table that links documents to components, and its columns. */
  links: string;
  owner: string;
  inverse: string;
  component: string;
}

/** One way in which documents of a type can name the record. */
export interface Place {
  /** `api::article.article people`, `api::article.article quotes.speaker`. */
  name: string;
  /** Strapi uid of the content type whose documents name it. */
  uid: string;
  /** Field of the content type, and of its component. */
  path: string[];
  /** Table of the content type. */
  table: string;
  /** Table of the rows that the links start from: the content type's or the component's. */
  ownerTable: string;
  link: string;
  owner: string;
  inverse: string;
  order: string | null;
  /** Null where the document itself links. */
  holder: Holder | null;
}

/** All places, in a fixed order. A component within a component holds no relation in this model. */
export function placesOf(strapi: Core.Strapi, target: string): Place[] {
  const own = Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::'))
    .flatMap((uid) => relationsTo(strapi, uid, target).map((relation) => directPlace(strapi, uid, relation)));
  const within = Object.keys(strapi.components).flatMap((component) =>
    relationsTo(strapi, component, target).flatMap((relation) =>
      holdersOf(strapi, component).map((holder) => placeWithin(strapi, component, relation, holder)),
    ),
  );
  return [...own, ...within].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Relation {
  attribute: string;
  link: string;
  owner: string;
  inverse: string;
  order: string | null;
}

function relationsTo(strapi: Core.Strapi, uid: string, target: string): Relation[] {
  return attributesOf(strapi, uid).flatMap(([attribute, found]) => {
    const table = joinTableOf(found);
    if (found.type !== 'relation' || found.target !== target || !table || found.joinTable?.on?.field)
      return [];
    return {
      attribute,
      link: table.name,
      owner: table.joinColumn.name,
      inverse: table.inverseJoinColumn.name,
      order: found.joinTable?.orderColumnName ?? null,
    };
  });
}

function holdersOf(strapi: Core.Strapi, component: string): Holder[] {
  return Object.keys(strapi.contentTypes).flatMap((uid) =>
    attributesOf(strapi, uid).flatMap(([field, attribute]) => {
      const table = joinTableOf(attribute);
      if (!table || attribute.target !== component || !attribute.joinTable?.on?.field) return [];
      return {
        ...{ uid, field, component, links: table.name, table: tableOf(strapi, uid) },
        ...{ owner: table.joinColumn.name, inverse: table.inverseJoinColumn.name },
      };
    }),
  );
}

function directPlace(strapi: Core.Strapi, uid: string, { attribute, ...relation }: Relation): Place {
  const table = tableOf(strapi, uid);
  return {
    ...{ name: `${uid} ${attribute}`, uid, path: [attribute], table, ownerTable: table },
    ...relation,
    holder: null,
  };
}

function placeWithin(
  strapi: Core.Strapi,
  component: string,
  { attribute, ...relation }: Relation,
  holder: Holder,
): Place {
  return {
    ...{ name: `${holder.uid} ${holder.field}.${attribute}`, uid: holder.uid },
    ...{ path: [holder.field, attribute], table: holder.table, ownerTable: tableOf(strapi, component) },
    ...relation,
    holder,
  };
}

function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

function attributesOf(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  return Object.entries(strapi.db.metadata.get(uid).attributes as unknown as Record<string, Attribute>);
}

/** FROM and JOINs that lead from a link `l` to the document `d` that it belongs to. */
export function documentOf({ ownerTable, table, owner, holder }: Place): string {
  if (!holder) return `JOIN "${table}" d ON d.id = l."${owner}"`;
  return `JOIN "${ownerTable}" c ON c.id = l."${owner}"
    JOIN "${holder.links}" h ON h."${holder.inverse}" = c.id AND h.field = '${holder.field}'
      AND h.component_type = '${holder.component}'
    JOIN "${table}" d ON d.id = h."${holder.owner}"`;
}
