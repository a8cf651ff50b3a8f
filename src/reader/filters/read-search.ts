/** What the search page finds. */
import { answerOf, type Dateline, DatelineError } from '../../../clients/typescript/src';
import type { Answers, Asked } from '../page';
import { type Filtered, idsOf, readChosen } from './chosen';

export const SEARCH_TYPES = ['article', 'person', 'organization', 'event', 'topic', 'story'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

export interface SearchFields {
  q: string;
  from: string;
  to: string;
  /** Null: all of them. */
  type: SearchType | null;
}

export interface SearchData {
  fields: SearchFields;
  filtered: Filtered;
  /** Null where nothing has been asked. */
  answer: Answers['SearchAnswer'] | null;
  isOnward: boolean;
  /** What of the form cannot be read. */
  problem: string | null;
}

/** Whom a search can be narrowed to. */
export const SEARCH_KINDS = ['person', 'organization', 'topic'] as const;

const HITS = 25;

export async function readSearch(dateline: Dateline, asked: Asked): Promise<SearchData> {
  const { query } = asked;
  const filtered = await readChosen(dateline, asked, SEARCH_KINDS);
  const fields: SearchFields = {
    q: query.q?.trim() ?? '',
    from: query.from?.trim() ?? '',
    to: query.to?.trim() ?? '',
    type: SEARCH_TYPES.find((type) => type === query.types) ?? null,
  };
  const common = { fields, filtered, isOnward: Boolean(query.cursor) };
  if (fields.q === '' || filtered.unknown.length > 0) return { ...common, answer: null, problem: null };
  const { q, from, to, type } = fields;
  try {
    const answer = await answerOf(
      dateline.GET('/search', {
        params: {
          query: {
            q,
            limit: HITS,
            ...(from && { from }),
            ...(to && { to }),
            ...(type && { types: type }),
            ...(query.cursor && { cursor: query.cursor }),
            person: idsOf(filtered.chosen, 'person'),
            organization: idsOf(filtered.chosen, 'organization'),
            topic: idsOf(filtered.chosen, 'topic'),
          },
        },
      }),
    );
    return { ...common, answer, problem: null };
  } catch (error) {
    if (!(error instanceof DatelineError) || error.status !== 400) throw error;
    return { ...common, answer: null, problem: error.message };
  }
}

/** The query string of the same search, with other values. */
export function searchQuery(
  { fields, filtered: { chosen } }: SearchData,
  more: Readonly<Record<string, string | null>> = {},
): string {
  const { type, ...rest } = fields;
  const pairs = new URLSearchParams();
  const all = { ...rest, types: type, ...more };
  for (const [name, value] of Object.entries(all)) if (value) pairs.append(name, value);
  for (const { kind, id } of chosen) pairs.append(kind, id);
  return pairs.toString();
}
