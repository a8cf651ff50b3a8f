/** What reading a text proposes; nothing until an editor accepts it. */
import type { CreditFound, CreditKind } from './credits/read-credits';
import type { DateFound } from './dates/read-dates';
import type { EntityFound } from './entities';
import type { EventFound } from './events/read-events';
import type { QuoteFound } from './quotes/read-quotes';
import type { Span } from './span';
import type { TermFound } from './suggest-terms';

/** What every suggestion has. Offsets in UTF-16 units of the text, `end` exclusive. */
export interface Suggestion extends Span {
  kind: string;
  /** Normalised: an EDTF date, a title, the words of a quote, a source's usual name, a stem. */
  value: string;
  /** 0 to 1. */
  confidence: number;
  /** Why, in plain words. */
  reason: string;
}

/** A date, length, frequency or vague time. `value` is EDTF where `edtf` is not null, TIMEX3 otherwise. */
export interface DateSuggestion extends Suggestion, Omit<DateFound, 'kind' | 'value'> {
  kind: 'date';
  /** TIMEX3's type of it. */
  type: DateFound['kind'];
  timex: string;
}

/** A dated happening; `value` is its title. */
export interface EventSuggestion extends Suggestion, Omit<EventFound, keyof Suggestion | 'title'> {
  kind: 'event';
}

/** A direct quote from its first mark to its last; `value` is its words, marks left out, ` ... ` between its parts. */
export interface QuoteSuggestion extends Suggestion, QuoteFound {
  kind: 'quote';
}

/** Whom a picture, a claim or the text is from; `value` is the source's usual name. */
export interface SourceSuggestion extends Suggestion, Omit<CreditFound, keyof Suggestion> {
  kind: 'source';
  sourceKind: CreditKind;
}

/** A telling term; `value` is its stem. */
export interface TermSuggestion extends Suggestion, Omit<TermFound, 'term'> {
  kind: 'term';
}

/**
 * Whom or what the text names; `value` is the fullest name, the place that of its first mention. Places and other names
 * are there to be told from people and organizations.
 */
export interface EntitySuggestion
  extends Suggestion,
    Pick<EntityFound, 'mentions' | 'roles' | 'link' | 'candidates'> {
  kind: EntityFound['type'];
}

/** All that was found, each kind in order of the text; terms by their weight. */
export interface Reading {
  entities: EntitySuggestion[];
  dates: DateSuggestion[];
  events: EventSuggestion[];
  quotes: QuoteSuggestion[];
  sources: SourceSuggestion[];
  terms: TermSuggestion[];
  /** How far the text was read; less than its length where it is longer than any article. */
  readTo: number;
}
