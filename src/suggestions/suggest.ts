/** From what was read and what the archive holds to suggestions: pure. */
import { dayIn } from '../dates/day-in';
import type { SuggestedArticle } from './article';
import type { ArticleText } from './article-text';
import { type Cast, castOf } from './cast';
import type { DraftSuggestion } from './draft-suggestion';
import { eventSuggestions } from './events';
import { type Happening, happeningsOf } from './happenings';
import type { KnownRecord } from './known-records';
import type { KnownSources } from './known-sources';
import { type MarkedNames, markedSuggestions } from './marked';
import { namedSuggestions } from './named';
import { quoteSuggestions } from './quotes';
import type { ArticleReading } from './read-article';
import { roleSuggestions } from './roles';
import { type Credit, creditsOf, sourceSuggestions } from './sources';
import type { EventCandidate, Suggested, SuggestionKind } from './suggested';

/** An article with its text and what that says. */
export interface ReadArticle {
  article: SuggestedArticle;
  text: ArticleText;
  reading: ArticleReading;
  cast: Cast;
  happenings: Happening[];
  credits: Credit[];
}

/** Kinds in the order in which a panel shows them. */
export const SUGGESTION_KINDS: readonly SuggestionKind[] = [
  'person',
  'organization',
  'role',
  'quote',
  'event',
  'source',
];

/** Suggestions of one kind: an article that names more is a list. */
const MOST_OF_A_KIND = 50;

/** What is to be looked up for an article: who, what happened, whom it rests on. */
export function understood(
  article: SuggestedArticle,
  text: ArticleText,
  reading: ArticleReading,
  known: ReadonlyMap<string, KnownRecord>,
): ReadArticle {
  const cast = castOf(reading.entities, known, article);
  const isRead = isEnglish(article);
  return {
    ...{ article, text, reading, cast },
    happenings: isRead ? happeningsOf(reading, cast, text, article) : [],
    credits: isRead ? creditsOf(reading, cast, text, article) : [],
  };
}

/**
 * What an article's words propose beyond what it holds, kind by kind, each in the order of the text. Nothing that it
 * links, quotes, reports or cites already is among them, nor a title that its holder has. What an imported file marked
 * comes behind what the text says. Of an article that is not
 * English, only names that the archive holds: the grammar is that of English.
 */
export function suggest(
  { article, text, reading, cast, happenings, credits }: ReadArticle,
  found: {
    events: ReadonlyMap<Happening, EventCandidate[]>;
    sources: KnownSources;
    records: ReadonlyMap<string, KnownRecord>;
    marked: MarkedNames;
  },
  rejected: ReadonlySet<string>,
  { timeZone, now }: { timeZone: string; now: Date },
): Suggested[] {
  const reported = new Set(article.events.flatMap(({ event }) => event?.documentId ?? []));
  const named = namedSuggestions(
    cast,
    text,
    reading.sources.filter(({ covers }) => covers !== 'clause'),
  );
  const said: DraftSuggestion[] = isEnglish(article)
    ? [
        ...named,
        ...roleSuggestions(cast, text, dayOf(article, { timeZone, now })),
        ...quoteSuggestions(reading, cast, text, article),
        ...eventSuggestions(happenings, found.events, text, reported),
        ...sourceSuggestions(credits, found.sources, text, article),
      ]
    : named.filter(({ proposal }) => 'link' in proposal && proposal.link);
  const all = [...said, ...markedSuggestions(found.marked, article, found, said)];
  return SUGGESTION_KINDS.flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .sort((a, b) => a.at - b.at)
      .slice(0, MOST_OF_A_KIND)
      .map(({ at: _, ...one }) => ({ ...one, isRejected: rejected.has(one.key) })),
  );
}

/** The day of publication, today for what has none. */
export function dayOf(
  { publishedOn }: Pick<SuggestedArticle, 'publishedOn'>,
  { timeZone, now }: { timeZone: string; now: Date },
): string {
  const instant = publishedOn ? new Date(publishedOn) : now;
  return dayIn(Number.isNaN(instant.getTime()) ? now : instant, timeZone);
}

function isEnglish({ language }: SuggestedArticle): boolean {
  return /^en\b/i.test(language ?? 'en');
}
