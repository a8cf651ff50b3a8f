/** Dated happenings that a text tells, with who of the archive takes part: pure. */
import { EdtfError, parseEdtf } from '../dates/edtf';
import type { DateRange } from '../dates/range';
import { scoreOf } from '../look-alikes/compare';
import { eventsAlike } from '../look-alikes/events';
import type { EventSuggestion } from '../reading/suggestion';
import type { ReportedEvent, SuggestedArticle } from './article';
import type { ArticleText } from './article-text';
import type { Cast } from './cast';
import { plainWords } from './key';
import type { KnownRecord } from './known-records';
import type { ArticleReading } from './read-article';

export interface Happening extends DateRange {
  found: EventSuggestion;
  title: string;
  people: KnownRecord[];
  organizations: KnownRecord[];
  /** Their documentIds. */
  participants: string[];
  /** How often the text tells it so. */
  mentions: number;
}

/** More of one article would be looked up in the archive than an editor reads. */
const MOST = 50;
/** How alike an event that the article reports must be to be this one. */
const SAME = 0.6;
/** As the field has it. */
const SHORTEST_TITLE = 3;

/** Those that the article does not report yet, each once, in the order of the text. */
export function happeningsOf(
  { events }: Pick<ArticleReading, 'events'>,
  cast: Cast,
  { text }: ArticleText,
  article: Pick<SuggestedArticle, 'events'>,
): Happening[] {
  const found = new Map<string, Happening>();
  for (const event of events) {
    if (found.size >= MOST) break;
    const days = event.isHypothetical || event.value.length < SHORTEST_TITLE ? null : daysOf(event.edtf);
    if (!days) continue;
    const key = `${event.edtf} ${plainWords(event.value)}`;
    const before = found.get(key);
    if (before) before.mentions += 1;
    else found.set(key, { ...happening(event, cast), ...days });
  }
  const passage = ({ found: { passage: span } }: Happening) => plainWords(text.slice(span.start, span.end));
  return [...found.values()].filter(
    (one) =>
      !article.events.some(
        (reported) =>
          (reported.event !== null && isSame(one, reported.event)) ||
          (reported.passage !== null && plainWords(reported.passage) === passage(one)),
      ),
  );
}

function happening(found: EventSuggestion, cast: Cast): Omit<Happening, keyof DateRange> {
  const records = new Map<string, KnownRecord>();
  for (const span of found.participants) {
    const record = cast.at(span)?.meant?.record;
    if (record) records.set(record.id, record);
  }
  const all = [...records.values()];
  return {
    ...{ found, title: found.value, mentions: 1 },
    people: all.filter(({ kind }) => kind === 'person'),
    organizations: all.filter(({ kind }) => kind === 'organization'),
    participants: all.map(({ id }) => id),
  };
}

function isSame(one: Happening, { people, organizations, ...event }: ReportedEvent): boolean {
  const participants = [...people, ...organizations].map(({ documentId }) => documentId);
  return scoreOf(eventsAlike(one, { ...event, participants })) >= SAME;
}

/** Null for what is no date of the record. */
function daysOf(edtf: string): DateRange | null {
  try {
    const { startsOn, endsOn } = parseEdtf(edtf);
    return { startsOn, endsOn };
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
