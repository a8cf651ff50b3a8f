export const ACTIONS = ['addToStory', 'addTopic', 'addPerson', 'runChecks'] as const;
export type BulkAction = (typeof ACTIONS)[number];

/** What is added to the articles; null where nothing is. */
export const TARGETS: Record<BulkAction, 'story' | 'topic' | 'person' | null> = {
  addToStory: 'story',
  addTopic: 'topic',
  addPerson: 'person',
  runChecks: null,
};

export interface BulkOutcome {
  documentId: string;
  headline: string | null;
  outcome: 'changed' | 'unchanged' | 'refused' | 'missing' | 'forbidden';
  message?: string;
  findings?: { level: 'error' | 'warning'; message: string }[];
}
