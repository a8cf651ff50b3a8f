/** What a line at the head of a pasted text is. */

import { splitCredit } from '../../blocks/credit';
import { type DateContext, liesAhead, readWrittenDate } from '../../dates/written';
import type { PageDate } from '../../page';

const SOURCE = /^(?:(?:image|photo|picture|news|via) )?sources? ?: ?(\S.{1,119})$/i;
const BYLINE = /^(?:(?:written|posted|reported)\s+)?(?:by|von|par|por|di)\s+\p{Lu}.{2,100}$/iu;
const LABEL =
  /^(?:share|tweet|print|email|save|copy link|advertisement|comments?|menu|subscribe|sign in|log in|home|listen|read more|\d+\s*(?:min(?:ute)?s?\.?\s*(?:read)?|comments?|shares?))(?:\s.{0,20})?$/i;
const LONGEST_DATE = 80;
/** Words that may stand with a date on its line; with others it is a sentence that has a date in it. */
const BESIDE_DATE =
  /\b(?:published|posted|updated|last|modified|first|on|at|by|date|\p{L}{2,9}day|am|pm|uhr|[a-z]{2,5}t|gmt|utc)\b/giu;

/** The name after `SOURCE:`, or null. */
export function sourceIn(line: string): string | null {
  return SOURCE.exec(line)?.[1]?.trim() ?? null;
}

/** Whose picture it is where the line says only that: "(Photo: AP)", "Credit: Jane Roe". */
export function creditIn(line: string): string | null {
  const { caption, credit } = splitCredit(line.replace(/^\((.*)\)$/, '$1'));
  return caption === null ? credit : null;
}

/** The date of a line that says nothing else. */
export function dateIn(line: string, context: DateContext): PageDate | null {
  if (line.length > LONGEST_DATE || !/\d{4}|\d[./]\d/.test(line)) return null;
  const words = line.replace(BESIDE_DATE, ' ').match(/\p{L}{3,}/gu) ?? [];
  const date = words.length <= 2 ? readWrittenDate(line, context) : null;
  return date && date.length >= 10 && !liesAhead(date, context.now) ? date : null;
}

export function isByline(line: string): boolean {
  return BYLINE.test(line) && !/[.!?]$/.test(line);
}

/** What a page's buttons say. */
export function isLabel(line: string): boolean {
  return LABEL.test(line);
}

/** Long, or more than one sentence: what a text begins with, and no head has. */
export function isBodyLike(line: string): boolean {
  return line.length > 350 || (line.length > 180 && /[.!?]["”’]? \p{Lu}/u.test(line));
}
