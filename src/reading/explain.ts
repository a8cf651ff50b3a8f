/** How sure a finding is, and why, in plain words. */
import type { DateFound } from './dates/read-dates';
import type { QuoteFound } from './quotes/read-quotes';
import type { TermFound } from './suggest-terms';

interface Explanation {
  confidence: number;
  reason: string;
}

export function explainDate(date: DateFound, publishedOn: string): Explanation {
  if (date.isVague) return { confidence: 0.4, reason: 'It names a time that no calendar has.' };
  if (date.kind === 'duration') return { confidence: 0.6, reason: 'It is a length of time.' };
  if (date.kind === 'set') return { confidence: 0.5, reason: 'It says how often.' };
  const fiscal = date.isFiscal ? ' A company’s year may begin in any month.' : '';
  if (date.basis === 'written')
    return { confidence: date.isFiscal ? 0.6 : 0.95, reason: `It is written out.${fiscal}` };
  if (date.basis === 'context')
    return { confidence: 0.6, reason: `It counts from a date named before.${fiscal}` };
  const tense = {
    past: 'The sentence speaks of what was.',
    future: 'The sentence speaks of what is to come.',
    unknown: 'The sentence does not say whether it was or is to come.',
  }[date.tense];
  return {
    confidence: date.tense === 'unknown' ? 0.7 : 0.85,
    reason: `It counts from the publication on ${publishedOn}. ${tense}${fiscal}`,
  };
}

export function explainQuote({ speaker, antecedent, cue, basis }: QuoteFound, text: string): Explanation {
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  if (!speaker) return { confidence: 0.3, reason: 'Nobody is named who says it.' };
  if (basis === 'earlier sentence')
    return { confidence: 0.6, reason: `No speaker is named with it; "${words(speaker)}" spoke last.` };
  const verb = cue ? ` by "${words(cue)}"` : '';
  if (antecedent)
    return {
      confidence: 0.75,
      reason: `"${words(speaker)}" is joined to it${verb}, and stands for "${words(antecedent)}".`,
    };
  const isPronoun = /^(?:he|she|they|it|we|i|who)$/i.test(words(speaker));
  if (isPronoun)
    return {
      confidence: 0.45,
      reason: `"${words(speaker)}" is joined to it${verb}; for whom it stands is not clear.`,
    };
  return { confidence: 0.9, reason: `"${words(speaker)}" is joined to it${verb}.` };
}

export function explainTerm({ weight, places, words }: TermFound): Explanation {
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  return {
    confidence: Math.min(1, 0.3 + weight),
    reason: `"${words}" or a form of it stands in the text ${times}.`,
  };
}
