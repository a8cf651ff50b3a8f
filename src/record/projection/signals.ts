/** What an article can share with others: the keys by which related articles are found and scored. */
import type { KeyKind } from '../kinds';
import { type KeyName, parseKeyName } from './key-name';

export interface Signal {
  key: KeyName;
  /** How much the article says of it, over 0 and at most 1. */
  weight: number;
}

/** What a key is, as a letter in `record_article.signal_kinds`. */
export const SIGNAL_LETTERS = {
  person: 'p',
  organization: 'o',
  event: 'e',
  story: 'y',
  source: 's',
  term: 't',
} as const satisfies Partial<Record<KeyKind, string>>;

export type SignalKind = keyof typeof SIGNAL_LETTERS;

/** The kind behind a letter. */
export const SIGNAL_KINDS = new Map(
  Object.entries(SIGNAL_LETTERS).map(([kind, letter]) => [letter as string, kind as SignalKind]),
);

const ORDER: readonly SignalKind[] = ['person', 'organization', 'event', 'story', 'source', 'term'];

/** Signals in the order in which they are kept: by kind, then the weightiest first. */
export function inSignalOrder(signals: readonly Signal[]): Signal[] {
  const rank = ({ key }: Signal) => ORDER.indexOf(signalKind(key));
  return [...signals].sort(
    (a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** Of which kind the key of a signal is. */
export function signalKind(key: KeyName): SignalKind {
  return parseKeyName(key).kind as SignalKind;
}
