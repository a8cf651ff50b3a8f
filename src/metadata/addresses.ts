/** The addresses by which metadata names documents and files: absolute, because metadata is read far from here. */
import { type DocumentKind, PLURALS } from '../record/kinds';

export interface Addresses {
  /** What names a document for ever: its address in the API, where its own metadata can be read. */
  of(kind: DocumentKind, documentId: string): string;
  /** A file's address, which the media library may keep as a path. */
  file(url: string): string;
}

/**
 * @param server absolute address of the server, `https://api.example.org`
 * @param prefix of the API, `/api`
 */
export function addressesAt(server: string, prefix: string): Addresses {
  return {
    of: (kind, documentId) => `${server}${prefix}/${PLURALS[kind]}/${documentId}`,
    file: (url) => (url.startsWith('/') ? `${server}${url}` : url),
  };
}

/** The IRI of a concept of Wikidata (https://www.wikidata.org/wiki/Wikidata:Data_access). */
export function wikidataAddress(wikidataId: string): string {
  return `http://www.wikidata.org/entity/${wikidataId}`;
}

/** The IRI of an IPTC Media Topic, of `medtop:20000065` or its digits. */
export function mediatopicAddress(mediatopic: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${mediatopic.replace(/^medtop:/, '')}`;
}
