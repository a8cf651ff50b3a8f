import { blockTexts } from '../../reading/blocks';
import { quoteStandsIn } from '../../reading/quotes';
import type { CheckedArticle } from './checked-article';
import type { Found } from './finding';

export function quoteWithoutSpeaker({ quotes }: CheckedArticle): Found[] {
  return quotes.flatMap(({ text, speaker, onBehalfOf, attribution }, index): Found[] => {
    if (speaker || onBehalfOf || attribution?.trim()) return [];
    const message = `Nobody says the quote ${shown(text)}: give a speaker, an organization or an attribution.`;
    return [{ code: 'quoteWithoutSpeaker', path: ['quotes', index, 'speaker'], message }];
  });
}

export function quoteNotInBody({ quotes, body }: CheckedArticle): Found[] {
  const texts = blockTexts(body);
  return quotes.flatMap(({ text }, index): Found[] => {
    if (!text || quoteStandsIn(text, texts)) return [];
    const message = `The quote ${shown(text)} does not stand in the body.`;
    return [{ code: 'quoteNotInBody', path: ['quotes', index, 'text'], message }];
  });
}

function shown(text: string | null): string {
  const characters = [...(text ?? '')];
  return `“${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('')}”`;
}
