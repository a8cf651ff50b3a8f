/** What is found out about a source in a text. */
import type { Span } from '../span';
import type { CreditKind } from './outlets';

/** One place where a text says whom a picture, a claim or the whole text is from. */
export interface CreditFound extends Span {
  /** The words that name the source: `REUTERS`, `a report by the ministry`. */
  name: Span;
  /** The usual name of a known outlet, or the words as they stand. */
  value: string;
  kind: CreditKind;
  /** Who made a statement, where the sentence says so. */
  issuer: Span | null;
  /** Whether nobody in particular is named: `sources close to the matter`. */
  isUnnamed: boolean;
  covers: 'figure' | 'clause' | 'text';
  /** The figure's line of text, the sentence, or the whole text. */
  coverage: Span;
  /** 0 to 1. */
  confidence: number;
  reason: string;
}
