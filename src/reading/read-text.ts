/** All that a text says, as suggestions. */
import { capitalRuns } from './capital-runs';
import { creditsOf } from './credits/read-credits';
import { type DateFound, datesOf } from './dates/read-dates';
import { eventsOf, type NameSpan } from './events/read-events';
import { explainDate, explainQuote, explainTerm } from './explain';
import { type Lexeme, lexemesOf } from './lexemes';
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

/** Finds the people and organizations of a text, in order, without overlaps. */
export type EntityReader<Entity extends NameSpan> = (text: string, lexemes: readonly Lexeme[]) => Entity[];

export interface ReadingOptions<Entity extends NameSpan = NameSpan> {
  /** Day of publication, `YYYY-MM-DD`, in the newsroom's time zone. */
  publishedOn: string;
  /** BCP 47 code; the grammar of dates, quotes and sources is that of English, terms are read in any language. */
  language?: string;
  /** Lifts the terms that stand in it. */
  headline?: string;
  /** Without one, runs of capitalised words stand for names. */
  readEntities?: EntityReader<Entity>;
  /** Names whose words are no terms, because something else stands for them. */
  exclude?: string[];
}

/** No article is longer; what is, is read so far. In UTF-16 units. */
export const LONGEST_TEXT = 500_000;

const MARKS: ReadonlySet<string> = new Set('"“”„«»＂');

/**
 * Reads a text: dates, dated happenings, direct quotes with their speakers, sources with what they cover, telling terms,
 * and whatever `readEntities` finds. Pure, and linear in the length of the text.
 *
 * @throws RangeError where `publishedOn` is no day
 */
export function readText<Entity extends NameSpan = NameSpan>(
  whole: string,
  { publishedOn, language = 'en', headline = '', readEntities, exclude = [] }: ReadingOptions<Entity>,
): Reading<Entity> {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const lexemes = lexemesOf(text);
  const entities = readEntities?.(text, lexemes) ?? (capitalRuns(lexemes) as Entity[]);
  const dates = datesOf(lexemes, publishedOn);
  const quotes = quotesOf(lexemes);
  const events = eventsOf(lexemes, {
    publishedOn,
    dates,
    names: entities,
    quotes: quotes.flatMap(({ parts }) => parts),
  });
  return {
    entities,
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
