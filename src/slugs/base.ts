/** From what a document is called to the slug that it would have. Pure. */
import { strings } from '@strapi/utils';
import type { DocumentKind } from '../record/kinds';

/** The fields that a slug is made from, as far as a document has them. */
export interface Titled {
  headline?: unknown;
  title?: unknown;
  name?: unknown;
  /** EDTF, of an event. */
  date?: unknown;
}

// Leaves room for a date and a number within the 200 characters that a slug may have.
const LONGEST = 150;

/**
 * The slug for a document of this title before any number is added: small ASCII letters, digits and single hyphens,
 * 1 to 180 characters. An event's ends with its date. Where nothing of the title can be written so, it is the type's
 * name. Null where there is no title yet.
 */
export function slugBase(kind: DocumentKind, document: Titled): string | null {
  const title = [document.headline, document.title, document.name].find(isText);
  if (!title) return null;
  const words = cut(toSlug(title));
  if (!words) return kind;
  const date = kind === 'event' && isText(document.date) ? toSlug(document.date) : '';
  return date && !words.endsWith(date) ? `${words}-${date}` : words;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim().length > 0;
}

function toSlug(text: string): string {
  return strings.nameToSlug(text.replace(/['’]/g, ''), { separator: '-', decamelize: false });
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > LONGEST / 2 ? end : LONGEST);
}
