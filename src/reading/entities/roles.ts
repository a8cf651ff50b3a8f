/** Titles before and behind people's names. */
import { type Description, Form, Word } from './description';
import { joined } from './drafts';
import { DEMONYM } from './lists/known';
import { isNameWord, type NameSpan } from './spans';

/** A title as tokens, `last` included. */
export interface TokenRole {
  first: number;
  last: number;
  title: string;
  /** The organization's span where one is named. */
  organization: NameSpan | null;
  place: string | null;
  isFormer: boolean;
  reason: string;
}

/** Names by their first and their last token. */
export interface SpanIndex {
  starting: ReadonlyMap<number, NameSpan>;
  ending: ReadonlyMap<number, NameSpan>;
}

const LONGEST = 8;
const FORMER = new Set(['former', 'ex', 'late', 'then', 'one-time', 'onetime', 'past']);
const OF = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'from', 'on']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
const TITLES_OF = new Set([
  'secretary',
  'minister',
  'head',
  'professor',
  'chief',
  'director',
  'speaker',
  'chairman',
  'leader',
  'commissioner',
  'vice-president',
  'president',
]);

export function indexSpans(spans: readonly NameSpan[]): SpanIndex {
  return {
    starting: new Map(spans.map((span) => [span.first, span])),
    ending: new Map(spans.map((span) => [span.last, span])),
  };
}

/** The titles that stand at one mention of a person. */
export function rolesAt(description: Description, index: SpanIndex, person: NameSpan): TokenRole[] {
  const roles = [roleBefore(description, index, person), roleBehind(description, index, person)];
  return roles.filter((role) => role !== null);
}

/** `NATO spokesperson Oana Lungescu`, `Germany's former Foreign Minister Heiko Maas`. */
function roleBefore(description: Description, { ending }: SpanIndex, person: NameSpan): TokenRole | null {
  const { words, plain, tokens, sentenceStart } = description;
  const start = Math.max(sentenceStart[person.first]!, person.first - LONGEST);
  // `the German chancellor, Angela Merkel,`
  const end = tokens[person.first - 1]?.text === ',' ? person.first - 1 : person.first;
  let first = end;
  let isFormer = false;
  let hasRole = false;
  while (first > start && !ending.has(first - 1) && isTitleWord(description, first - 1)) {
    first -= 1;
    if ((words[first]! & Word.role) !== 0) hasRole = true;
    if (FORMER.has(plain[first]!)) isFormer = true;
  }
  if (!hasRole) return null;
  // `the same general Smith`: a title does not begin with a small word.
  while (first < end && FORMER.has(plain[first]!)) first += 1;
  const title = joined(tokens.slice(first, end));
  let begin = first;
  while (begin > start && FORMER.has(plain[begin - 1]!)) begin -= 1;
  const holder = holderBefore(description, ending, begin);
  return {
    first: holder.first,
    last: end - 1,
    title,
    organization: holder.organization,
    place: holder.place,
    isFormer,
    reason: 'title before the name',
  };
}

function holderBefore(
  { plain, known, tokens }: Description,
  ending: ReadonlyMap<number, NameSpan>,
  first: number,
): { first: number; organization: NameSpan | null; place: string | null } {
  const at =
    plain[first - 1] === "'s" || plain[first - 1] === '’' || plain[first - 1] === "'" ? first - 2 : first - 1;
  const span = ending.get(at);
  if (span && span.type !== 'PER') {
    const isOrganization = span.type === 'ORG';
    const written = joined(tokens.slice(span.first, span.last + 1));
    return {
      first: span.first,
      organization: isOrganization ? span : null,
      place: isOrganization ? null : written,
    };
  }
  if (at >= 0 && at === first - 1 && (known[at]! & DEMONYM) !== 0)
    return { first: at, organization: null, place: tokens[at]!.text };
  return { first, organization: null, place: null };
}

function isTitleWord(description: Description, at: number): boolean {
  const { words, tokens, plain } = description;
  if (FORMER.has(plain[at]!)) return true;
  if (tokens[at]!.text === '-' || plain[at] === 'of') return false;
  return (words[at]! & (Word.role | Word.rolePart)) !== 0 && (words[at]! & Word.joiner) === 0;
}

/** `Jens Stoltenberg, secretary general of NATO`, `Ann Lee, 52, the bank's chief economist,`. */
function roleBehind(description: Description, { starting }: SpanIndex, person: NameSpan): TokenRole | null {
  const { words, plain, tokens, form, sentenceEnd } = description;
  const end = Math.min(sentenceEnd[person.last]!, person.last + 4 * LONGEST);
  let at = person.last + 1;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return null;
  at += 1;
  // An age.
  if (at + 1 < end && form[at] === Form.number && tokens[at + 1]!.text === ',') at += 2;
  let isFormer = false;
  const skipSmall = () => {
    while (
      at < end &&
      (ARTICLES.has(plain[at]!) ||
        FORMER.has(plain[at]!) ||
        plain[at] === 'who' ||
        plain[at] === 'is' ||
        plain[at] === 'was')
    ) {
      if (FORMER.has(plain[at]!) || plain[at] === 'was') isFormer = true;
      at += 1;
    }
  };
  skipSmall();
  let begin = at;
  let organization: NameSpan | null = null;
  let place: string | null = null;
  const holder = starting.get(at);
  if (
    holder &&
    holder.type !== 'PER' &&
    (plain[holder.last + 1] === "'s" || isTitleWordAt(description, holder.last + 1, end))
  ) {
    if (holder.type === 'ORG') organization = holder;
    else place = joined(tokens.slice(holder.first, holder.last + 1));
    at = holder.last + 1;
    if (plain[at] === "'s") at += 1;
    skipSmall();
    begin = at;
  }
  const first = holder && (organization || place) ? holder.first : begin;
  let hasRole = false;
  let last = at - 1;
  while (at < end && at - begin < LONGEST && isTitleWordAt(description, at, end)) {
    if ((words[at]! & Word.role) !== 0) hasRole = true;
    last = at;
    at += 1;
    // `minister of finance`, `professor of history`.
    if (
      hasRole &&
      plain[at] === 'of' &&
      TITLES_OF.has(plain[last]!) &&
      at + 1 < end &&
      isSmallWord(description, at + 1)
    ) {
      last = at + 1;
      at += 2;
    }
  }
  if (!hasRole) return null;
  const title = joined(tokens.slice(begin, last + 1));
  if (OF.has(plain[at] ?? '') && at < end) {
    const named = starting.get(plain[at + 1] === 'the' ? at + 2 : at + 1);
    if (named && named.type !== 'PER' && named.first < end) {
      if (named.type === 'ORG') organization ??= named;
      else place ??= joined(tokens.slice(named.first, named.last + 1));
      last = named.last;
    }
  }
  return { first, last, title, organization, place, isFormer, reason: 'title behind the name' };
}

function isTitleWordAt(description: Description, at: number, end: number): boolean {
  return at < end && isTitleWord(description, at);
}

function isSmallWord(description: Description, at: number): boolean {
  return (
    description.form[at] === Form.lower &&
    !ARTICLES.has(description.plain[at]!) &&
    !isNameWord(description, at)
  );
}
