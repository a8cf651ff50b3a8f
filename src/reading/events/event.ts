/** What is found out about a dated happening. */
import type { Span } from '../span';

/** A name in the text; its kind where it is known. */
export interface NameSpan extends Span {
  kind?: 'person' | 'organization';
}

/** A happening that a text dates. Offsets in UTF-16 units of the text, `end` exclusive. */
export interface EventFound extends Span {
  /** In the text's own words, at most 90 characters; it begins with the subject. */
  title: string;
  /** The sentence that holds it, as the record keeps passages. */
  passage: Span;
  edtf: string;
  /** The words of the date. */
  dateWords: Span;
  /** As the record has it; what the text only plans or expects is announced. */
  status: 'happened' | 'announced' | 'cancelled';
  /** Under a condition: could, if, would. */
  isHypothetical: boolean;
  /** Names within it. */
  participants: Span[];
  /** 0 to 1. */
  confidence: number;
  reason: string;
}
