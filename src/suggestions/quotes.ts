/** Quotes to add, with their speakers: pure. */

import type { Span } from '../reading/span';
import type { DateSuggestion, QuoteSuggestion } from '../reading/suggestion';
import { rounded } from '../reading/told';
import type { SuggestedArticle } from './article';
import { type ArticleText, passageAt, pieceAt } from './article-text';
import type { Cast, Member } from './cast';
import { type DraftSuggestion, PASSAGES } from './draft-suggestion';
import { plainWords, suggestionKey } from './key';
import { referenceTo } from './known-records';
import type { ArticleReading } from './read-article';

/** As long as the fields. */
const LONGEST_QUOTE = 10_000;
const LONGEST_ATTRIBUTION = 255;
/** Characters between who says it and the words that say when. */
const NEAR = 40;

/** Those that stand in the body, and are none of the article's own. */
export function quoteSuggestions(
  { quotes, dates }: Pick<ArticleReading, 'quotes' | 'dates'>,
  cast: Cast,
  text: ArticleText,
  article: Pick<SuggestedArticle, 'quotes'>,
): DraftSuggestion[] {
  const own = article.quotes.map((quote) => plainWords(quote.text ?? '')).filter((words) => words !== '');
  const found = new Map<string, DraftSuggestion>();
  for (const quote of quotes) {
    const words = plainWords(quote.value);
    const isBody = quote.parts.every((part) => pieceAt(text, part.start)?.path[0] === 'body');
    if (!isBody || words === '' || quote.value.length > LONGEST_QUOTE) continue;
    // An editor may have cut it, or taken more of it.
    if (own.some((one) => holds(one, words) || holds(words, one))) continue;
    const key = suggestionKey('quote', quote.value);
    const before = found.get(key);
    if (before) before.mentions += 1;
    else found.set(key, suggestion(key, quote, dates, cast, text));
  }
  return [...found.values()];
}

function holds(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `);
}

function suggestion(
  key: string,
  quote: QuoteSuggestion,
  dates: readonly DateSuggestion[],
  cast: Cast,
  text: ArticleText,
): DraftSuggestion {
  const said = speakerOf(quote, cast, text.text);
  const passages = quote.parts.slice(0, PASSAGES).flatMap((part) => passageAt(text, part) ?? []);
  return {
    ...{ key, kind: 'quote', at: quote.start },
    confidence: rounded(Math.min(quote.confidence, said.confidence)),
    reason: quote.reason,
    ...{ passages, mentions: 1 },
    proposal: {
      ...{ kind: 'quote', text: quote.value, saidOn: saidOn(quote, dates, text.text) },
      ...{ speaker: said.speaker, onBehalfOf: said.onBehalfOf, attribution: said.attribution },
    },
  };
}

interface Speaker {
  speaker: ReturnType<typeof referenceTo> | null;
  onBehalfOf: ReturnType<typeof referenceTo> | null;
  attribution: string | null;
  confidence: number;
}

function speakerOf(quote: QuoteSuggestion, cast: Cast, text: string): Speaker {
  const words = quote.antecedent ?? quote.speaker;
  const member = words && cast.at(words);
  const principal = quote.onBehalfOf && cast.at(quote.onBehalfOf);
  const person = recordOf(member, 'person');
  const organization = recordOf(principal, 'organization') ?? recordOf(member, 'organization');
  const sure = [person, organization].flatMap((one) => one?.confidence ?? []);
  return {
    speaker: person && referenceTo(person.record),
    onBehalfOf: organization && referenceTo(organization.record),
    attribution: person || organization ? null : attribution(member, words, text),
    confidence: Math.min(1, ...sure),
  };
}

function recordOf(member: Member | null, kind: 'person' | 'organization') {
  return member?.meant?.record.kind === kind ? member.meant : null;
}

/** The words of the text, or the full name of a person whom they name in part. */
function attribution(member: Member | null, words: Span | null, text: string): string | null {
  if (!words) return null;
  const plain = text.slice(words.start, words.end).replace(/\s+/g, ' ').trim();
  const isPart = member?.entity.kind === 'person' && !plain.includes(member.entity.value);
  return (isPart ? member.entity.value : plain).slice(0, LONGEST_ATTRIBUTION) || null;
}

/** The day that the words beside the speaker name: “he said on Monday”, “On Monday, he said”. */
function saidOn(
  { parts, speaker, cue, basis }: QuoteSuggestion,
  dates: readonly DateSuggestion[],
  text: string,
): string | null {
  if (!cue || basis === 'earlier sentence') return null;
  const start = Math.min(cue.start, speaker?.start ?? cue.start);
  const end = Math.max(cue.end, speaker?.end ?? cue.end);
  const found = dates.find(
    (date) =>
      date.type === 'date' &&
      date.edtf !== null &&
      !parts.some((part) => date.start < part.end && part.start < date.end) &&
      (isBeside(text, end, date.start) || isBeside(text, date.end, start)),
  );
  return found?.edtf ?? null;
}

/** Whether only a few words of the same sentence stand between. */
function isBeside(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= NEAR && !/["“”„«».!?;:\n]/.test(text.slice(from, to));
}
