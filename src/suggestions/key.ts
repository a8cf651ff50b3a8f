import { createHash } from 'node:crypto';
import { fold } from '../reading/fold';
import type { SuggestionKind } from './suggested';

/** Length of the digest: 132 bits, of which no two in an archive are the same. */
const DIGITS = 22;

/** What a key looks like. */
export const SUGGESTION_KEY = /^(person|organization|role|quote|event|source):[\w-]{22}$/;

/**
 * The lasting name of a proposal: its kind and what it proposes, without case, accents and punctuation. Where it stands
 * in the text does not count. A digest, because a quote may be long.
 */
export function suggestionKey(kind: SuggestionKind, ...content: readonly string[]): string {
  const normal = content.map(plainWords).join('\n');
  return `${kind}:${createHash('sha256').update(normal).digest('base64url').slice(0, DIGITS)}`;
}

/** The words of a text without case, accents and punctuation. */
export function plainWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
