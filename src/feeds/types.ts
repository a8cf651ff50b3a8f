/** What a feed holds, whichever format it leaves in. Instants are ISO 8601 in UTC. */

/** One document of a feed: the one that is subscribed to, or one of its archive (RFC 5005). */
export interface Feed {
  /** The same in every document of the feed. */
  id: string;
  title: string;
  /** BCP 47 code. */
  language: string;
  /** The page that the feed belongs to. */
  home: string;
  self: string;
  /** In a document of the archive, the one that is subscribed to. */
  current: string | null;
  /** The document with older entries; null at the end. */
  previous: string | null;
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  /** Where it can be read. */
  address: string;
  /** Where it was published first, where that is elsewhere. */
  canonical: string | null;
  title: string;
  summary: string | null;
  /** Safe HTML with absolute addresses; null where the text is too long for a feed. */
  html: string | null;
  language: string;
  published: string;
  updated: string;
  authors: string[];
  topics: { term: string; label: string }[];
  picture: FeedPicture | null;
}

export interface FeedPicture {
  address: string;
  /** Media type. */
  mime: string;
  /** As the media library has it, to some ten bytes. */
  bytes: number;
}
