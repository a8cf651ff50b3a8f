import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import type { Found } from './finding';

export function headlineTaken(_article: CheckedArticle, { sameHeadline }: CheckContext): Found[] {
  if (!sameHeadline) return [];
  const message = `Another article (${sameHeadline.documentId}) has this headline: “${sameHeadline.headline}”.`;
  return [{ code: 'headlineTaken', path: ['headline'], message }];
}
