/** What claims and pictures rest on. */
import type { CheckedArticle } from './checked-article';
import type { Found } from './finding';

export function citationMissing({ citations }: CheckedArticle): Found[] {
  if (citations.length > 0) return [];
  return [{ code: 'citationMissing', path: ['citations'], message: 'The article cites nothing.' }];
}

export function eventWithoutSource({ events }: CheckedArticle): Found[] {
  return events.flatMap(({ event, sources }, index): Found[] => {
    if (!event || sources.length > 0) return [];
    const message = `The report of “${event.title}” has no source.`;
    return [{ code: 'eventWithoutSource', path: ['events', index, 'sources'], message }];
  });
}

export function figureWithoutCredit({ leadFigure }: CheckedArticle): Found[] {
  if (!leadFigure?.image || leadFigure.credit || leadFigure.creditText?.trim()) return [];
  const message = 'The lead picture has no credit.';
  return [{ code: 'figureWithoutCredit', path: ['leadFigure', 'credit'], message }];
}

export function figureWithoutAlt({ leadFigure }: CheckedArticle): Found[] {
  if (!leadFigure?.image || leadFigure.alt?.trim()) return [];
  const message = 'The lead picture has no description for those who cannot see it.';
  return [{ code: 'figureWithoutAlt', path: ['leadFigure', 'alt'], message }];
}
