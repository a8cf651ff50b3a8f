/** What RFC 5005 adds to the head of a feed, in both formats of XML. */
import type { Feed } from '../types';
import type { XmlElement } from './xml';

export const ARCHIVE_NAMESPACE = 'http://purl.org/syndication/history/1.0';

/** Marks a document of the archive, which changes seldom. */
export function archiveMark({ current }: Feed): XmlElement {
  return current === null ? {} : { 'fh:archive': '' };
}
