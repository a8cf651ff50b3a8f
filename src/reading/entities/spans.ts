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
  const teams = spans.map((span): NameSpan => (isTeam(description, span) ? { ...span, type: 'ORG' } : span));
  return byFullNames(description, withOffices(description, teams));
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
 * An organization's own offices bear its name: `NATO Military Liaison Mission` is one name to where its head stands,
 * whatever the model makes of the words between.
 */
function withOffices(description: Description, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = [];
  for (let next = 0; next < spans.length; ) {
    const span = spans[next]!;
    next += 1;
    const last = span.type === 'ORG' ? officeEnd(description, span) : span.last;
    let confidence = span.confidence;
    for (; next < spans.length && spans[next]!.first <= last; next += 1)
      confidence = Math.min(confidence, spans[next]!.confidence);
    whole.push(last > span.last ? { ...span, last, end: description.tokens[last]!.end, confidence } : span);
  }
  return whole;
}

const LONGEST_OFFICE = 5;

/** The last head of an office within the words that follow with capitals, or the end of the span. */
function officeEnd(description: Description, { last }: NameSpan): number {
  const { words, sentenceEnd, line } = description;
  if (line[last] !== Line.text) return last;
  let end = last;
  const most = Math.min(sentenceEnd[last]!, last + 1 + LONGEST_OFFICE);
  for (let at = last + 1; at < most && isNameWord(description, at); at += 1) {
    if ((words[at]! & (Word.honorific | Word.role)) !== 0) break;
    if ((words[at]! & Word.orgHead) !== 0) end = at;
  }
  return end;
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
