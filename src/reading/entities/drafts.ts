/** Mentions of one text that name the same, put together. */
import { type Description, Word } from './description';
import { DEMONYM } from './lists/known';
import { isNameWord, type NameSpan } from './spans';
import type { NameType } from './tags';
import type { MentionKind } from './types';

/** Why a short name is one; the full one is known only when all are put together. */
export const SHORT = 'short for';

export interface DraftMention {
  span: NameSpan;
  kind: MentionKind;
  reason: string | null;
}

/** An entity while it is put together. */
export interface Draft {
  type: NameType;
  /** Words of its fullest name. */
  words: string[];
  /** Token of the adjective of a nation before it (`Russian Foreign Ministry`), or -1. */
  nation: number;
  mentions: DraftMention[];
}

interface Name {
  span: NameSpan;
  words: string[];
  nation: number;
}

/** In the order of their first mentions. Linear in the number of spans. */
export function draftsOf(description: Description, spans: readonly NameSpan[]): Draft[] {
  const names = spans.map((span) => nameOf(description, span));
  const abbreviations = bracketed(description, names);
  const drafts: Draft[] = [];
  const full = new Map<string, Draft>();
  const first = new Map<string, Draft>();
  const seen = new Map<NameSpan, Draft>();
  const open = (name: Name) => {
    const draft: Draft = { type: name.span.type, words: name.words, nation: name.nation, mentions: [] };
    drafts.push(draft);
    return draft;
  };
  // Full names first: a headline may be short with what the text names in full.
  for (const name of names) {
    if (!isFull(description, name, abbreviations)) continue;
    const key = fullKey(description, name);
    const draft = full.get(key) ?? open(name);
    full.set(key, draft);
    seen.set(name.span, draft);
    for (const short of shortKeys(description, name)) if (!first.has(short)) first.set(short, draft);
  }
  const latest = new Map<string, Draft>();
  for (const name of names) {
    const { span, words } = name;
    let draft = seen.get(span);
    let kind: MentionKind = 'name';
    let reason: string | null = null;
    if (!draft) {
      const key = shortKey(span.type, words);
      draft = latest.get(key) ?? first.get(key);
      if (draft) {
        kind = isInitials(name, draft) ? 'abbreviation' : 'short name';
        reason = SHORT;
      } else draft = open(name);
    }
    draft.mentions.push({ span, kind, reason });
    for (const short of shortKeys(description, name))
      if (draft.words.length >= words.length) latest.set(short, draft);
    if (words.length < draft.words.length) latest.set(shortKey(span.type, words), draft);
    else if (!seen.has(span)) latest.set(shortKey(span.type, words), draft);
  }
  return drafts
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.span.first - b.mentions[0]!.span.first);
}

/** The words of the fullest name as written. */
export function writtenOf({ tokens }: Description, { mentions, nation }: Draft): string {
  const length = ({ span }: DraftMention) => span.last - span.first;
  const named = mentions.filter(({ kind }) => kind !== 'description');
  const fullest = named.reduce((best, one) => (length(one) > length(best) ? one : best), named[0]!);
  const { first, last } = fullest.span;
  const written = joined(tokens.slice(first, last + 1));
  return nation >= 0 ? `${tokens[nation]!.text} ${written}` : written;
}

/** Tokens with the spaces between them. */
export function joined(tokens: Description['tokens']): string {
  return tokens
    .map(({ text, start }, at) => (at > 0 && start > tokens[at - 1]!.end ? ` ${text}` : text))
    .join('');
}

function nameOf(description: Description, span: NameSpan): Name {
  const words = description.plain.slice(span.first, span.last + 1);
  const before = span.first - 1;
  const isNation =
    span.type === 'ORG' &&
    before >= description.sentenceStart[span.first]! &&
    (description.known[before]! & DEMONYM) !== 0 &&
    isNameWord(description, before) &&
    isOffice(description, span);
  return { span, words, nation: isNation ? before : -1 };
}

/** `Foreign Ministry`, `Supreme Court`: which one it is, the nation says. */
function isOffice({ words }: Description, { first, last }: NameSpan): boolean {
  return ((words[last]! | words[first]!) & Word.orgHead) !== 0;
}

function fullKey({ plain }: Description, { span, words, nation }: Name): string {
  const [given, family] = [words[0]!, words.at(-1)!];
  if (span.type === 'PER' && words.length > 1) return `PER ${given} ${family}`;
  return `${span.type} ${nation >= 0 ? plain[nation] : ''} ${words.join(' ')}`;
}

function isFull(
  description: Description,
  { span, words }: Name,
  abbreviations: ReadonlyMap<string, NameSpan>,
): boolean {
  if (span.type === 'PER') return words.length > 1 && (description.words[span.first]! & Word.particle) === 0;
  if (span.type === 'ORG') return words.length > 1 && !abbreviations.has(words.join(' '));
  return true;
}

const shortKey = (type: NameType, words: readonly string[]) => `${type} ${words.join(' ')}`;

/** By what a later mention may name it: a family name, a company without its ending, initials. */
function shortKeys(description: Description, { span, words }: Name): string[] {
  if (words.length < 2) return [];
  if (span.type === 'PER') {
    const particles: string[] = [];
    for (let at = span.last - 1; at > span.first && (description.words[at]! & Word.particle) !== 0; at -= 1) {
      particles.unshift(description.plain[at]!);
    }
    const family = words.at(-1)!;
    const bare = family.replace(/^(?:al|el)-/, '');
    return [...new Set([family, bare, [...particles, family].join(' '), words[0]!])].map(
      (word) => `PER ${word}`,
    );
  }
  if (span.type !== 'ORG') return [];
  const keys: string[] = [];
  let end = words.length;
  while (end > 1 && (description.words[span.first + end - 1]! & (Word.orgEnding | Word.orgHead)) !== 0) {
    end -= 1;
    if (description.tokens[span.first + end - 1]!.text !== '&') keys.push(words.slice(0, end).join(' '));
  }
  const initials = initialsOf(description, span);
  if (initials.length > 1) keys.push(initials);
  return keys.map((key) => `ORG ${key}`);
}

function initialsOf(description: Description, { first, last }: NameSpan): string {
  let initials = '';
  for (let at = first; at <= last; at += 1)
    if (isNameWord(description, at)) initials += description.plain[at]![0];
  return initials;
}

function isInitials({ words }: Name, draft: Draft): boolean {
  return words.length === 1 && draft.words.length > 1 && !draft.words.includes(words[0]!);
}

/** Abbreviations that stand in brackets right behind a name: `North Atlantic Treaty Organization (NATO)`. */
function bracketed({ tokens, plain }: Description, names: readonly Name[]): Map<string, NameSpan> {
  const found = new Map<string, NameSpan>();
  for (let index = 1; index < names.length; index += 1) {
    const { span, words } = names[index]!;
    const before = names[index - 1]!.span;
    const isInBrackets = tokens[span.first - 1]?.text === '(' && tokens[span.last + 1]?.text === ')';
    if (!isInBrackets || before.last !== span.first - 2 || words.length > 1 || before.last === before.first)
      continue;
    if (before.type !== 'ORG' || span.type !== 'ORG') continue;
    const initials = plain.slice(before.first, before.last + 1).map((word) => word[0]);
    if (initials.includes(words[0]![0])) found.set(words[0]!, before);
  }
  return found;
}
