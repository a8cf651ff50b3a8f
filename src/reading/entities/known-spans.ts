/** The archive's names among those that the model found: what the archive holds is known better. */
import type { Description } from './description';
import { Word } from './description';
import type { KnownName } from './gazetteer';
import { CITY, COUNTRY, REGION } from './lists/known';
import type { NameSpan } from './spans';

const KNOWN = 0.97;
/** From here on, what the model sees of a longer name, or of a place, stands. */
const SURE = 0.6;
const SURE_OF_CITY = 0.9;

/** Spans in order, without overlap. Linear. */
export function withKnownNames(
  description: Description,
  spans: readonly NameSpan[],
  names: readonly KnownName[],
): NameSpan[] {
  const { tokens } = description;
  const kept: NameSpan[] = [];
  let next = 0;
  let token = 0;
  for (const name of names) {
    while (token < tokens.length && tokens[token]!.end <= name.start) token += 1;
    let last = token;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < name.end) last += 1;
    for (; next < spans.length && spans[next]!.last < token; next += 1) kept.push(spans[next]!);
    const rivals: NameSpan[] = [];
    for (let at = next; at < spans.length && spans[at]!.first <= last; at += 1) rivals.push(spans[at]!);
    const known = spanOf(name, token, last);
    if ((kept.at(-1)?.last ?? -1) >= token || !isPreferred(description, known, rivals)) continue;
    kept.push(known);
    next += rivals.length;
    token = last;
  }
  return [...kept, ...spans.slice(next)];
}

function spanOf({ start, end, entities }: KnownName, first: number, last: number): NameSpan {
  const type = entities[0]!.entity.kind === 'person' ? 'PER' : 'ORG';
  return { type, first, last, start, end, confidence: KNOWN };
}

function isPreferred(description: Description, known: NameSpan, rivals: readonly NameSpan[]): boolean {
  const { first, last, start, end } = known;
  const isWord = first === last;
  const longer = rivals.find(
    (one) => one.start <= start && one.end >= end && one.end - one.start > end - start,
  );
  if (longer) return !isWord || longer.confidence < SURE;
  const [same] = rivals;
  if (isWord && same && same.type !== known.type) {
    // A team or a family of a city's name: the sentence says which is meant.
    const bits = description.known[first]!;
    if ((bits & COUNTRY) !== 0) return same.confidence < SURE;
    return (bits & (CITY | REGION)) === 0 || same.confidence < SURE_OF_CITY;
  }
  if (isWord && !same && description.tokens[first]!.startsSentence) {
    return (description.words[first]! & Word.common) === 0;
  }
  return true;
}
