/** Every route of our own. */
import type { Endpoint } from '../endpoint';
import { ARTICLES } from './articles';
import { CHANGES } from './changes';
import { FEEDS } from './feeds';
import { METADATA } from './metadata';
import { SEARCH } from './search';
import { TIMELINES } from './timelines';
import { WAYS_BACK } from './ways-back';

export const ENDPOINTS: readonly Endpoint[] = [
  ...ARTICLES,
  ...METADATA,
  ...TIMELINES,
  ...WAYS_BACK,
  ...SEARCH,
  ...FEEDS,
  ...CHANGES,
];
