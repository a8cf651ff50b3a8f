export { answerOf, createDateline, type Dateline, type DatelineOptions, entriesOf } from './client.js';
export { DatelineError } from './error.js';
export { queryString } from './query.js';
export type { components, operations, paths } from './schema.js';
