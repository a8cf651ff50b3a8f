import type { CheckedArticle, CheckedCorrection } from './checked-article';
import type { CheckContext } from './context';
import type { Found } from './finding';

/** A correction that readers have seen stays as it is: a changed one counts as removed. Add another one instead. */
export function correctionRemoved(
  { corrections }: CheckedArticle,
  { publishedCorrections }: CheckContext,
): Found[] {
  const left = corrections.map(asText);
  return publishedCorrections.flatMap((correction): Found[] => {
    const place = left.indexOf(asText(correction));
    if (place >= 0) {
      left.splice(place, 1);
      return [];
    }
    const message = `The published ${correction.kind} of ${correction.date} was removed or changed. Put it back as it was, and add another one where it needs correcting.`;
    return [{ code: 'correctionRemoved', path: ['corrections'], message }];
  });
}

function asText({ date, kind, text }: CheckedCorrection): string {
  return JSON.stringify([date, kind, text.trim()]);
}
