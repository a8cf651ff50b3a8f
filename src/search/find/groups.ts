/** What is searched together, and in which order it is gone through where too much is found. */
import { SEARCHED, type SearchedKind } from '../../record/text/marks';

/** `time`: the newest first; `popularity`: what most articles name first. */
export interface Group {
  kinds: readonly SearchedKind[];
  order: 'time' | 'popularity';
}

const ARTICLES: Group = { kinds: ['article'], order: 'time' };
const EVENTS: Group = { kinds: ['event'], order: 'time' };
const NAMED: readonly SearchedKind[] = ['person', 'organization', 'topic', 'story'];

/** The groups of these types. What has neither a day nor names anybody fulfils no filter. */
export function groupsOf(types: readonly SearchedKind[] = SEARCHED, isFiltered = false): Group[] {
  const named = isFiltered ? [] : NAMED.filter((kind) => types.includes(kind));
  return [
    ...[ARTICLES, EVENTS].filter(({ kinds }) => kinds.some((kind) => types.includes(kind))),
    ...(named.length > 0 ? [{ kinds: named, order: 'popularity' } as const] : []),
  ];
}
