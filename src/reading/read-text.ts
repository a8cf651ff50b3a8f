/** All that a text says, as suggestions. */
import { creditsOf } from './credits/read-credits';
import { type DateFound, datesOf } from './dates/read-dates';
import { type EntityFound, type Gazetteer, namedSpans, readEntities } from './entities';
import { entitySuggestion } from './entity-suggestions';
import { eventsOf, type NameSpan } from './events/read-events';
import { explainDate, explainQuote, explainTerm } from './explain';
import { lexemesOf } from './lexemes';
import { type QuoteFound, quotesOf } from './quotes/read-quotes';
import { suggestTerms } from './suggest-terms';
import type {
  DateSuggestion,
  EventSuggestion,
  QuoteSuggestion,
  Reading,
  SourceSuggestion,
} from './suggestion';

export type * from './suggestion';

export interface ReadingOptions {
  /** Day of publication, `YYYY-MM-DD`, in the newsroom's time zone. */
  publishedOn: string;
  /** BCP 47 code; the grammar of names, dates, quotes and sources is that of English, terms are read in any language. */
  language?: string;
  /** Lifts the terms that stand in it. */
  headline?: string;
  /** The archive's names (`makeGazetteer`), to link to; without it, all is new. */
  gazetteer?: Gazetteer;
  /** Names whose words are no terms, because something else stands for them. */
  exclude?: string[];
}

/** No article is longer; what is, is read so far. In UTF-16 units. */
export const LONGEST_TEXT = 500_000;

const MARKS: ReadonlySet<string> = new Set('"“”„«»＂');

/**
 * Reads a text: people and organizations, dates, dated happenings, direct quotes with their speakers, sources with what
 * they cover, telling terms. Pure, and linear in the length of the text.
 *
 * @throws RangeError where `publishedOn` is no day
 */
export function readText(
  whole: string,
  { publishedOn, language = 'en', headline = '', gazetteer, exclude = [] }: ReadingOptions,
): Reading {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const lexemes = lexemesOf(text);
  const found = readEntities(text, { lexemes, ...(gazetteer && { gazetteer }) });
  const dates = datesOf(lexemes, publishedOn);
  const quotes = quotesOf(lexemes);
  const events = eventsOf(lexemes, {
    publishedOn,
    dates,
    names: participantsOf(found),
    quotes: quotes.flatMap(({ parts }) => parts),
  });
  return {
    entities: found.map(entitySuggestion),
    dates: dates.map((date) => dateSuggestion(date, publishedOn)),
    events: events.map(({ title, ...event }): EventSuggestion => ({ ...event, kind: 'event', value: title })),
    quotes: quotes.map((quote) => quoteSuggestion(quote, text)),
    sources: creditsOf(lexemes).map(
      ({ kind, ...credit }): SourceSuggestion => ({ ...credit, kind: 'source', sourceKind: kind }),
    ),
    terms: suggestTerms(text, { headline, language, exclude }).map((found) => {
      const { term, ...place } = found;
      return { ...place, ...explainTerm(found), kind: 'term', value: term };
    }),
    readTo: text.length,
  };
}

/** Whoever can take part in something, wherever they are named: states among them, which are places here. */
function participantsOf(found: readonly EntityFound[]): NameSpan[] {
  return namedSpans(found).map(({ start, end, type: kind }) =>
    kind === 'person' || kind === 'organization' ? { start, end, kind } : { start, end },
  );
}

function dateSuggestion(date: DateFound, publishedOn: string): DateSuggestion {
  const { start, end, kind: type, value: timex, edtf, modifier, isVague, isFiscal, tense, basis } = date;
  const { confidence, reason } = explainDate(date, publishedOn);
  const value = edtf ?? timex;
  return {
    start,
    end,
    kind: 'date',
    value,
    confidence,
    reason,
    type,
    timex,
    edtf,
    modifier,
    isVague,
    isFiscal,
    tense,
    basis,
  };
}

function quoteSuggestion(quote: QuoteFound, text: string): QuoteSuggestion {
  const said = quote.parts.map(({ start, end }) => withoutMarks(text.slice(start, end).trim()));
  return {
    ...quote,
    ...explainQuote(quote, text),
    kind: 'quote',
    start: quote.parts[0]!.start,
    end: quote.parts.at(-1)!.end,
    value: said.join(' ... '),
  };
}

/** Without the quotation marks at both ends, single ones where they are doubled, and without a comma before the last. */
function withoutMarks(quoted: string): string {
  let start = 0;
  let end = quoted.length;
  while (start < end && (MARKS.has(quoted[start]!) || isDoubled(quoted, start)))
    start += MARKS.has(quoted[start]!) ? 1 : 2;
  while (end > start && (MARKS.has(quoted[end - 1]!) || isDoubled(quoted, end - 2)))
    end -= MARKS.has(quoted[end - 1]!) ? 1 : 2;
  const said = quoted.slice(start, Math.max(start, end)).trim();
  return said.endsWith(',') ? said.slice(0, -1) : said;
}

function isDoubled(text: string, at: number): boolean {
  return at >= 0 && text[at] === text[at + 1] && /^['`’‘]$/.test(text[at]!);
}
