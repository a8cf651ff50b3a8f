/** The part of IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/) that is written here. */

export interface Described {
  role: string;
  contentType: 'text/plain' | 'text/html';
  value: string;
}

/** A person, organisation, subject or event with its relation to the item. */
export interface Concept {
  name: string;
  rel: string;
  uri: string;
  literal: string;
}

export interface InfoSource {
  name: string;
  role: string;
  uri: string;
  literal: string;
}

export interface Rendition {
  name: string;
  href: string;
  contentType: string;
  width?: number;
  height?: number;
}

interface Item {
  uri: string;
  headlines?: Described[];
  descriptions?: Described[];
  by?: string;
}

export interface NinjsPicture extends Item {
  name: string;
  rel: string;
  type: 'picture';
  renditions: Rendition[];
}

export interface Ninjs extends Item {
  standard: { name: 'ninjs'; version: '3.1'; schema: string };
  type: 'text';
  representationType: 'full';
  pubStatus: 'usable' | 'canceled';
  contentCreated: string;
  versionCreated: string;
  language: string;
  title: string;
  slugline?: string;
  located?: string;
  bodies: Described[];
  people?: Concept[];
  organisations?: Concept[];
  subjects?: Concept[];
  events?: Concept[];
  infoSources?: InfoSource[];
  associations?: NinjsPicture[];
  altIds: { role: string; value: string }[];
}

export const STANDARD: Ninjs['standard'] = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};
