/** From a field's value to the lines in which an editor reads it. Pure. */
import { explainEdtf } from '../../../dates/as-typed';
import { shownValue } from './preview';

/** How codes are called in the panel's language. */
export interface Called {
  country: (code: string) => string;
  language: (code: string) => string;
}

interface Role {
  title: string;
  organization?: { label: string } | null;
  from?: string | null;
  to?: string | null;
  attestedOn?: string | null;
}

interface OtherName {
  name: string;
  kind?: string | null;
  language?: string | null;
}

const DATES = new Set(['date', 'birthDate', 'deathDate', 'foundingDate', 'dissolutionDate']);
const COUNTRIES = new Set(['country', 'nationalities']);

/** A line for each entry of a list, one for any other value, none where there is nothing. */
export function shownLines(field: string, value: unknown, called: Called): string[] {
  const items = Array.isArray(value) && !isRichText(value) ? value : [value];
  return items.map((item) => shownItem(field, item, called)).filter((line) => line !== '');
}

function shownItem(field: string, item: unknown, { country, language }: Called): string {
  if (item === null || item === undefined) return '';
  if (field === 'roles') return shownRole(item as Role);
  if (field === 'otherNames') {
    const { name, kind, language: code } = item as OtherName;
    const about = [kind, code && language(code)].filter(Boolean).join(', ');
    return about ? `${name} (${about})` : name;
  }
  if (typeof item === 'string' && COUNTRIES.has(field)) return country(item);
  if (typeof item === 'string' && DATES.has(field)) return inWords(item);
  return shownValue(item);
}

function shownRole({ title, organization, from, to, attestedOn }: Role): string {
  const held = from || to ? `${from ? inWords(from) : '…'} – ${to ? inWords(to) : '…'}` : null;
  const when = held ?? (attestedOn ? inWords(attestedOn) : null);
  return `${[title, organization?.label].filter(Boolean).join(', ')}${when ? ` (${when})` : ''}`;
}

function inWords(edtf: string): string {
  const read = explainEdtf(edtf);
  return 'error' in read ? edtf : read.explanation;
}

/** Blocks are one text, whatever their number. */
function isRichText(value: unknown[]): boolean {
  return value.some((block) => typeof block === 'object' && block !== null && 'children' in block);
}
