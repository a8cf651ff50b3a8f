/** The addresses by which metadata names documents and files: absolute, because metadata is read far from here. */
import type { Addressed } from '../feeds/site';
import { type DocumentKind, PLURALS } from '../record/kinds';

/** Where the newsroom's own site has an article, and what the site is called. */
export interface Publisher {
  name: string;
  home: string;
  pageOf(article: Addressed): string;
}

export interface Addresses {
  /** What names a document for ever: its address in the API, where its own metadata can be read. */
  of(kind: DocumentKind, documentId: string): string;
  /** A file's address, which the media library may keep as a path. */
  file(url: string): string;
  /** Null where the newsroom has no site of its own. */
  publisher: Publisher | null;
}

/**
 * @param server absolute address of the server, `https://api.example.org`
 * @param prefix of the API, `/api`
 */
export function addressesAt(server: string, prefix: string, publisher: Publisher | null): Addresses {
  return {
    publisher,
    of: (kind, documentId) => `${server}${prefix}/${PLURALS[kind]}/${documentId}`,
    file: (url) => (url.startsWith('/') ? `${server}${url}` : url),
  };
}

/** The IRI of a concept of Wikidata (https://www.wikidata.org/wiki/Wikidata:Data_access). */
export function wikidataAddress(wikidataId: string): string {
  return `http://www.wikidata.org/entity/${wikidataId}`;
}

/** IPTC's vocabulary of Media Topics. */
export const MEDIATOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The IRI of an IPTC Media Topic, of `medtop:20000065` or its digits. */
export function mediatopicAddress(mediatopic: string): string {
  return `${MEDIATOPICS}${mediatopic.replace(/^medtop:/, '')}`;
}
