/** What a peer is: something that a user would run instead, filled with the same archive and asked the same. */

export type QuestionName =
  | 'mentions'
  | 'mentionsCounted'
  | 'mentionsGraphql'
  | 'mentionsList'
  | 'page'
  | 'related'
  | 'timeline'
  | 'search';

/** Whom and what a question is about. Documents are named by Dateline's documentId, in every peer. */
export interface Subject {
  article: string;
  person: string;
  personSlug: string;
  word: string;
}

export interface Answer {
  /** documentIds in the order of the answer, to see whether two answers are the same. */
  ids: string[];
  bytes: number;
}

export type Ask = (subject: Subject) => Promise<Answer>;

export interface StartOptions {
  /** URL of the PostgreSQL server, with a database to connect to. */
  adminUrl: string;
  /** URL of the filled Dateline database, in that server. */
  source: string;
  onProgress(text: string): void;
}

export interface Peer {
  name: string;
  /** Installs, fills and starts it, whatever of that is still to do. Throws with one line where it cannot. */
  start(options: StartOptions): Promise<RunningPeer>;
}

export interface RunningPeer {
  version: string;
  ask: Partial<Record<QuestionName, Ask>>;
  /** Resident bytes of its server process; NaN where it has none but PostgreSQL. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** What each question is, for a table. */
export const QUESTIONS: Record<QuestionName, string> = {
  mentions: '25 newest articles that mention a person, with their people',
  mentionsCounted: 'the same, with the total counted',
  mentionsGraphql: 'the same by GraphQL',
  mentionsList: '25 newest articles that mention a person, without people',
  page: "all that an article's page shows",
  related: '10 related articles',
  timeline: 'first 25 events of a person, with their people',
  search: '25 articles that hold a word',
};
