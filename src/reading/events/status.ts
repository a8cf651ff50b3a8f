/** Whether what a clause tells has happened, is to come, or only could. */
import type { DateFound } from '../dates/read-dates';
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import type { EventFound } from './event';
import type { VerbGroup } from './verbs';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const HYPOTHETICAL = listed(
  'could might may would should can must if unless whether possibly perhaps probably likely',
);
const AHEAD = listed('will shall ll');
/** Verbs whose infinitive is still to come. */
const PLANS = listed(
  `plans planned plan planning expects expected expect intends intended hopes hoped wants wanted scheduled due set slated
   prepares preparing aims`,
);
const CANCELLED = listed('cancelled canceled scrapped abandoned');

/** The status of a happening whose verb is known; a clause without one goes by its date alone. */
export function statusOf(
  lexemes: readonly Lexeme[],
  clause: Range & { opener: string },
  group: VerbGroup | null,
  { edtf, tense }: Pick<DateFound, 'tense'> & { edtf: string },
  publishedOn: string,
): Pick<EventFound, 'status' | 'isHypothetical'> {
  const isLater = isAfter(edtf, publishedOn);
  if (!group) return { status: isLater ? 'announced' : 'happened', isHypothetical: false };
  const isOpen = HYPOTHETICAL.has(clause.opener) || HYPOTHETICAL.has(group.auxiliary);
  // "Would have" is no future, and "would" of the past is one seen from there.
  const isHypothetical = isOpen && !(group.auxiliary === 'would' && !isLater && tense === 'past');
  const isAhead =
    isLater || AHEAD.has(group.auxiliary) || (PLANS.has(group.main) && wordAt(lexemes, group.end) === 'to');
  if (CANCELLED.has(group.main) || (group.main === 'called' && wordAt(lexemes, group.end) === 'off'))
    return { status: 'cancelled', isHypothetical };
  return { status: isAhead || isHypothetical ? 'announced' : 'happened', isHypothetical };
}

/** Whether all days that the date can mean come after the publication. */
function isAfter(edtf: string, publishedOn: string): boolean {
  const first = edtf.split('/', 1)[0]!.replace(/[~?%]/g, '').replaceAll('X', '0');
  const month = Number(first.slice(5, 7));
  // Seasons are written 21 to 24; spring begins in March.
  const start = month > 12 ? `${first.slice(0, 5)}${String(3 * (month - 20)).padStart(2, '0')}` : first;
  return start > publishedOn.slice(0, start.length);
}
