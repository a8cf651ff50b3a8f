/** What reading finds of people and organizations. */

/** Offsets in UTF-16 units of the text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** How a mention names its entity: in full, by a part of the name, by initials, or by what it is ("the ministry"). */
export type MentionKind = 'name' | 'short name' | 'abbreviation' | 'description';

export interface Mention extends Span {
  kind: MentionKind;
  /** 0 to 1: that the words name something of the entity's type, and that it is this one. */
  confidence: number;
  /** For the editor: "title before the name", "known as a company's ending". */
  reason: string;
}

/** A title that the text gives a person. */
export interface RoleFound extends Span {
  /** `deputy foreign minister`, as written. */
  title: string;
  /** The organization where the text names it: its words, and its place among the entities, or null. */
  organization: { name: string; entity: number | null } | null;
  /** `Russian`, `Germany`: where the title is held, as written. */
  place: string | null;
  isFormer: boolean;
  confidence: number;
  reason: string;
}

/** An entity of the archive that one of the text seems to be. */
export interface Link {
  id: string;
  confidence: number;
  reason: string;
}

export interface EntityFound {
  type: EntityType;
  /** The fullest name that the text gives. */
  name: string;
  /** In the order of the text; never empty. */
  mentions: Mention[];
  /** People only. */
  roles: RoleFound[];
  /** Null where the archive seems to hold no such entity. */
  link: Link | null;
  /** Others of the archive that it may be, the likeliest first. */
  candidates: Link[];
  confidence: number;
}
