/** What an article cannot be published without. */
import { blockTexts } from '../../reading/blocks';
import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import type { Found } from './finding';

export function headlineMissing({ headline }: CheckedArticle): Found[] {
  if (headline?.trim()) return [];
  return [{ code: 'headlineMissing', path: ['headline'], message: 'The article has no headline.' }];
}

export function bodyMissing({ body }: CheckedArticle): Found[] {
  const hasImage = Array.isArray(body) && body.some((block) => block?.type === 'image');
  if (hasImage || blockTexts(body).some((text) => text.trim())) return [];
  return [{ code: 'bodyMissing', path: ['body'], message: 'The article has no body.' }];
}

export function embargoed({ embargoedUntil }: CheckedArticle, { now }: CheckContext): Found[] {
  if (!embargoedUntil || new Date(embargoedUntil) <= now) return [];
  const until = new Date(embargoedUntil).toISOString();
  return [
    { code: 'embargoed', path: ['embargoedUntil'], message: `The article is under embargo until ${until}.` },
  ];
}
