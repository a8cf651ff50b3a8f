/** What can be merged. */
export const MERGEABLE = ['person', 'organization', 'source', 'topic', 'event'] as const;

export type MergeableKind = (typeof MERGEABLE)[number];

/** What a record of each kind is called by. */
export const TITLE_FIELD: Record<MergeableKind, 'name' | 'title'> = {
  person: 'name',
  organization: 'name',
  source: 'name',
  topic: 'name',
  event: 'title',
};

/** A merge that was asked for. */
export interface MergeRequest {
  kind: MergeableKind;
  /** documentId of the record that stays. */
  into: string;
  /** documentIds of those that become part of it: one to nine. */
  from: string[];
  /** By field: the documentId of the record whose value stands, or `all` where lists are joined. */
  choices: Record<string, string>;
}
