import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import type { Found } from './finding';

export function headlineTaken(_article: CheckedArticle, { sameHeadline }: CheckContext): Found[] {
  if (!sameHeadline) return [];
  const { documentId, headline } = sameHeadline;
  const message = `Another article has this headline: “${headline}”.`;
  const about = [{ kind: 'article' as const, documentId, label: headline }];
  return [{ code: 'headlineTaken', path: ['headline'], message, about }];
}
