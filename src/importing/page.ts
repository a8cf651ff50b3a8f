/**
 * The one shape that every format is read into, whose fields are those of an article: what Strapi's side turns into
 * a draft. Names are words here; finding the records that they mean is not this step's business.
 */
import type { BlockNode } from '../reading/blocks';

/**
 * A date as far as it is known: an ISO 8601 instant with its offset (`2021-10-19T10:30:00+03:00`) where the time is
 * told, else EDTF (`2021-10-19`, `2021-10`, `2021`).
 */
export type PageDate = string;

/** Whose words they are, as printed. */
export interface PageByline {
  name: string;
  /** A person; else a desk, an agency or the paper itself. */
  isPerson: boolean;
  /** The author's own page, absolute; null where none is linked. */
  address: string | null;
}

export interface PageFigure {
  /** Absolute, http or https; null where only the words under the picture came along. */
  address: string | null;
  alt: string | null;
  caption: string | null;
  /** Whose picture it is: "Reuters", "Jane Roe / AP". */
  credit: string | null;
}

export interface PageTopic {
  name: string;
  kind: 'section' | 'region' | 'subject';
  slug: string | null;
  /** IPTC Media Topics: `medtop:20000002` or `20000002` as the source wrote it; null elsewhere. */
  mediatopic: string | null;
}

/** What a text says that it rests on: the `SOURCE:` line, a feed's `source`, an agency. */
export interface PageSource {
  name: string;
  address: string | null;
}

/** What a draft cannot keep, so that whoever imports can look. */
export interface Loss {
  what: 'table' | 'embed' | 'form' | 'media' | 'image' | 'date' | 'markup' | 'field' | 'shortcode';
  /** Which one: an address, the first words, the name of a field. At most some 200 characters. */
  detail: string;
}

/** An article as it came, without what only an editor or the archive can say. */
export interface ImportedPage {
  kind: 'article';
  /** Null where the page has none; Strapi's side then asks for one. */
  title: string | null;
  kicker: string | null;
  standfirst: string | null;
  /** Images are blocks with the address that they had. */
  body: BlockNode[];
  leadFigure: PageFigure | null;
  bylines: PageByline[];
  /** The byline as printed where names alone do not say it ("By AP in Kyiv"); else null. */
  bylineText: string | null;
  publishedOn: PageDate | null;
  updatedOn: PageDate | null;
  /** Whether it was public where it comes from; null where the format does not say. */
  wasPublished: boolean | null;
  /** No public use before it: ninjs `embargoed`, NewsML-G2 `embargoed`, a post that WordPress has scheduled. */
  embargoedUntil: PageDate | null;
  dateline: string | null;
  /** BCP 47, in its normal form. */
  language: string | null;
  /** Absolute. */
  canonicalUrl: string | null;
  /** Addresses under which it could be read, without the canonical one: absolute, or a path from `/`. */
  oldAddresses: string[];
  /** As the old system wrote it; Strapi's side checks it and makes another where it is none. */
  slug: string | null;
  topics: PageTopic[];
  sources: PageSource[];
  /** Names that the format itself marks as what the article is about (ninjs, NewsML-G2); a text's own are read. */
  people: string[];
  organizations: string[];
  /** The id that the old system knows it by: unique within the file or feed. */
  externalId: string | null;
  lost: Loss[];
}

const EMPTY: ImportedPage = {
  kind: 'article',
  title: null,
  kicker: null,
  standfirst: null,
  body: [],
  leadFigure: null,
  bylines: [],
  bylineText: null,
  publishedOn: null,
  updatedOn: null,
  wasPublished: null,
  embargoedUntil: null,
  dateline: null,
  language: null,
  canonicalUrl: null,
  oldAddresses: [],
  slug: null,
  topics: [],
  sources: [],
  people: [],
  organizations: [],
  externalId: null,
  lost: [],
};

/** A page of what is known, the rest empty. */
export function pageOf(known: Partial<ImportedPage>): ImportedPage {
  return { ...structuredClone(EMPTY), bylineText: bylineTextOf(known.bylines ?? []), ...known };
}

/** Where a desk or an agency wrote it, people's records alone do not say so. */
function bylineTextOf(bylines: readonly PageByline[]): string | null {
  return bylines.some(({ isPerson }) => !isPerson) ? bylines.map(({ name }) => name).join(', ') : null;
}
