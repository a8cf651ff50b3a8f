/** Who held which role in an organization, on a date that a visitor gives. */
import { answerOf, type Dateline, DatelineError } from '../../../clients/typescript/src';
import type { Answers, Asked } from '../page';

export interface Members {
  people: Answers['MembersAnswer']['data'];
  next: string | null;
  /** The date as the visitor gave it; null where every role is asked for. */
  asOf: string | null;
  /** Why the date cannot be read. */
  problem: string | null;
}

const PEOPLE = 40;

/** Parameters: `asOf`, EDTF, and `people`, the cursor of the page. */
export async function readMembers(dateline: Dateline, { id, query }: Asked): Promise<Members> {
  const asOf = query.asOf?.trim() || null;
  try {
    const { data, meta } = await answerOf(
      dateline.GET('/organizations/{id}/people', {
        params: {
          path: { id },
          query: { limit: PEOPLE, ...(asOf && { asOf }), ...(query.people && { cursor: query.people }) },
        },
      }),
    );
    return { people: data, next: meta.cursor.next, asOf, problem: null };
  } catch (error) {
    if (!(error instanceof DatelineError) || error.status !== 400 || !asOf) throw error;
    return { people: [], next: null, asOf, problem: error.message };
  }
}
