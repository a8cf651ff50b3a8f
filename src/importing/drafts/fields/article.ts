/** What of an imported page needs no look into the archive, as the fields of an article. Pure. */
import type { BlockNode } from '../../../reading/blocks';
import { languageFault } from '../../../validation/language';
import { slugFault } from '../../../validation/slug';
import { urlFault } from '../../../validation/url';
import { liesAhead } from '../../dates/written';
import type { ImportedPage, Loss, PageDate, PageFigure } from '../../page';
import { cutOrNull, cutTo } from './cut';
import { instantOfDate } from './instants';

/** A record that a draft points at: by its lasting id, and by the row that link tables know it by. */
export interface Target {
  documentId: string;
  id: number;
}

export interface FigureFields {
  /** Id of a file in the media library. */
  image: number | null;
  alt: string | null;
  caption: string | null;
  credit: Target | null;
  creditText: string | null;
}

/** Fields that say what they say without other records. Instants are ISO 8601 in UTC. */
export interface PlainFields {
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  body: BlockNode[];
  leadFigure: FigureFields | null;
  dateline: string | null;
  language: string;
  publishedOn: string | null;
  updatedOn: string | null;
  embargoedUntil: string | null;
  canonicalUrl: string | null;
}

export interface PlainArticle {
  fields: PlainFields;
  /** Of the old system, where it is one; whether it is free is not known here. */
  slug: string | null;
  lost: Loss[];
}

/** What the newsroom's settings and clock say. */
export interface Newsroom {
  /** IANA name. */
  timeZone: string;
  /** BCP 47, of articles that do not say theirs. */
  language: string;
  now: Date;
}

/** As the schemas have them (src/api/article, src/components/record). */
const LONGEST = {
  headline: 300,
  kicker: 255,
  standfirst: 2000,
  dateline: 255,
  alt: 1000,
  caption: 2000,
  creditText: 255,
} as const;
const SHORTEST_HEADLINE = 3;

/** @returns null where the page has no headline that an article can have */
export function plainArticle(page: ImportedPage, newsroom: Newsroom): PlainArticle | null {
  const title = (page.title ?? '').replace(/\s+/g, ' ').trim();
  if (title.length < SHORTEST_HEADLINE) return null;
  const lost: Loss[] = [];
  const { standfirst, body } = standfirstAndBody(page, lost);
  const fields: PlainFields = {
    headline: cutTo(title, LONGEST.headline, 'headline', lost),
    kicker: cutOrNull(page.kicker, LONGEST.kicker, 'kicker', lost),
    standfirst,
    body,
    leadFigure: figureFields(page.leadFigure, lost),
    dateline: cutOrNull(page.dateline, LONGEST.dateline, 'dateline', lost),
    language: languageOf(page.language, newsroom, lost),
    publishedOn: pastInstant('publishedOn', page.publishedOn, newsroom, lost),
    updatedOn: pastInstant('updatedOn', page.updatedOn, newsroom, lost),
    embargoedUntil: anyInstant('embargoedUntil', page.embargoedUntil, newsroom, lost),
    canonicalUrl: addressOf(page.canonicalUrl, lost),
  };
  const slug = page.slug !== null && slugFault(page.slug) === null ? page.slug : null;
  return { fields, slug, lost };
}

/** A figure without its picture; null where nothing is said of it. */
export function figureFields(figure: PageFigure | null, lost: Loss[]): FigureFields | null {
  if (!figure) return null;
  const alt = cutOrNull(figure.alt, LONGEST.alt, 'leadFigure.alt', lost);
  const caption = cutOrNull(figure.caption, LONGEST.caption, 'leadFigure.caption', lost);
  const creditText = cutOrNull(figure.credit, LONGEST.creditText, 'leadFigure.creditText', lost);
  return alt || caption || creditText ? { image: null, alt, caption, credit: null, creditText } : null;
}

/** A standfirst that is too long for one opens the body, so that no word is lost. */
function standfirstAndBody(
  { standfirst, body }: ImportedPage,
  lost: Loss[],
): { standfirst: string | null; body: BlockNode[] } {
  const words = standfirst?.trim() ?? '';
  if (words.length <= LONGEST.standfirst) return { standfirst: words || null, body };
  const detail = `standfirst, longer than ${LONGEST.standfirst} characters: it opens the text instead`;
  lost.push({ what: 'field', detail });
  return {
    standfirst: null,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }, ...body],
  };
}

function pastInstant(field: string, date: PageDate | null, newsroom: Newsroom, lost: Loss[]): string | null {
  if (date !== null && liesAhead(date, newsroom.now)) {
    lost.push({ what: 'date', detail: `${field} ${date} lies ahead` });
    return null;
  }
  return anyInstant(field, date, newsroom, lost);
}

function anyInstant(
  field: string,
  date: PageDate | null,
  { timeZone }: Newsroom,
  lost: Loss[],
): string | null {
  if (date === null) return null;
  const known = instantOfDate(date, timeZone);
  if (!known) lost.push({ what: 'date', detail: `${field} ${date}` });
  else if (known.precision === 'month' || known.precision === 'year') {
    const detail = `${field} ${date}: no day is told, so it stands as ${known.instant.slice(0, 10)}`;
    lost.push({ what: 'date', detail });
  }
  return known?.instant ?? null;
}

function languageOf(language: string | null, { language: own }: Newsroom, lost: Loss[]): string {
  if (language === null) return own;
  if (languageFault(language) === null) return language;
  lost.push({ what: 'field', detail: `language ${language}` });
  return own;
}

function addressOf(address: string | null, lost: Loss[]): string | null {
  if (address === null || urlFault(address) === null) return address;
  lost.push({ what: 'field', detail: `canonicalUrl ${address}` });
  return null;
}
