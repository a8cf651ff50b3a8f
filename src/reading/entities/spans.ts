/** Names of a text as spans of tokens: what the model found, mended by what the rest of the text says. */
import { type Description, Form, Line, Word } from './description';
import { BODY, CITY, COMPANY, COUNTRY, DEMONYM, MEDIUM, REGION } from './lists/known';
import type { Tagged } from './tagger';
import { type NameType, namesOf } from './tags';

/** First and last token of a name. */
export interface NameSpan {
  type: NameType;
  first: number;
  last: number;
  /** Offsets in the text; those of the tokens, but for a known name that is a part of one (`NATO-led`). */
  start: number;
  end: number;
  /** 0 to 1: that the span is a name of this type. */
  confidence: number;
}

const PLACES = COUNTRY | REGION | CITY;
const KNOWN_OTHERWISE = PLACES | DEMONYM | BODY | MEDIUM | COMPANY;
/** Forms of address that are part of a name. */
const KEPT = new Set(['saint', 'st']);

/** The names that the model sees. */
export function spansOf({ description, tags, sureness }: Tagged): NameSpan[] {
  const spans = namesOf(tags).flatMap(({ type, first: begin, last }) => {
    const first = type === 'PER' ? withoutTitles(description, begin, last) : begin;
    if (first > last) return [];
    const { tokens } = description;
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    return [
      {
        type,
        first,
        last,
        start,
        end,
        confidence: sureness.subarray(first, last + 1).reduce((least, one) => Math.min(least, one), 1),
      },
    ];
  });
  return byFullNames(
    description,
    spans.map((span) => (isTeam(description, span) ? { ...span, type: 'ORG' } : span)),
  );
}

const COUNT = /^\d{1,3}$/;

/** In a row of results, a city with a number behind it is its team; countries play as countries. */
function isTeam(
  { line, known, knownRun, tokens, sentenceEnd }: Description,
  { type, first, last }: NameSpan,
): boolean {
  if (type === 'ORG' || line[first] !== Line.table || last + 1 >= sentenceEnd[last]!) return false;
  const bits = known[first]! | knownRun[first]!;
  const isPlace = (bits & (CITY | REGION)) !== 0 || type === 'LOC';
  return (
    isPlace &&
    (bits & COUNTRY) === 0 &&
    COUNT.test(tokens[last + 1]!.text) &&
    !/^[(,]$/.test(tokens[first - 1]?.text ?? '')
  );
}

/** Whether a token is written as a name is. */
export function isNameWord({ form }: Description, at: number): boolean {
  return form[at]! >= Form.capital && form[at]! <= Form.mixed;
}

function withoutTitles({ words, plain }: Description, begin: number, last: number): number {
  let first = begin;
  while (first < last && (words[first]! & (Word.honorific | Word.role)) !== 0 && !KEPT.has(plain[first]!))
    first += 1;
  return first;
}

/**
 * A name of one word that ends a person's full name elsewhere is that person, one that begins an organization's is
 * that organization; not where the word is known as something else.
 */
function byFullNames(description: Description, spans: NameSpan[]): NameSpan[] {
  const people = new Set<string>();
  const organizations = new Set<string>();
  for (const { type, first, last } of spans) {
    if (type === 'PER' && last > first) people.add(description.plain[last]!);
    if (type === 'ORG' && last > first) organizations.add(description.plain[first]!);
  }
  return spans.map((span) => {
    const word = description.plain[span.first]!;
    if (span.first !== span.last || (description.known[span.first]! & KNOWN_OTHERWISE) !== 0) return span;
    const [isPerson, isOrganization] = [people.has(word), organizations.has(word)];
    if (isPerson === isOrganization) return span;
    const type = isPerson ? 'PER' : 'ORG';
    return type === span.type || span.type === 'MISC' ? span : { ...span, type };
  });
}
