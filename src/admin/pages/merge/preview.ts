/** What the merge routes answer. */
import type { Kind } from '../../shared/kinds';

export const MERGEABLE = [
  'person',
  'organization',
  'source',
  'topic',
  'event',
] as const satisfies readonly Kind[];
export type Mergeable = (typeof MERGEABLE)[number];

export const MOST_RECORDS = 10;

export interface MergeRequest {
  kind: Mergeable;
  into: string;
  from: string[];
  choices: Record<string, string>;
}

export interface PreviewField {
  name: string;
  label?: string;
  type: string;
  differs: boolean;
  chosen: string;
  allowed: string[];
  values: Record<string, unknown>;
}

export interface Preview {
  kind: Mergeable;
  into: string;
  from: string[];
  records: { documentId: string; title: string; slug: string | null; onRecord: boolean }[];
  fields: PreviewField[];
  moves: { type: string; place: string; label?: string; published: number; drafts: number }[];
  collapses: number;
  otherNames: { name: string; kind: string }[];
  warnings: { code: string; message: string }[];
  token: string;
}

export interface Merged {
  id: number;
  documentId: string;
  moved: number;
}

export interface HistoryEntry {
  id: number;
  kind: Mergeable;
  into: { documentId: string; title: string };
  from: { documentId: string; title: string; slug: string | null }[];
  by: string | null;
  at: string;
  undoneAt: string | null;
  undoneBy: string | null;
}

export interface Conflict {
  code: string;
  message: string;
}

/** A document in which something would stay as it is. */
export interface Stay {
  type: Kind;
  documentId: string;
  /** Field, and field of its component: `quotes.speaker`. */
  place: string;
  label?: string;
}

export interface UndoPreview {
  possible: boolean;
  conflicts: Conflict[];
  stays: Stay[];
}

/** A value as one line of text; an empty text for none. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.map(shownValue).filter(Boolean).join(', ');
  return shownObject(value as Record<string, unknown>);
}

function shownObject(value: Record<string, unknown>): string {
  if (typeof value.label === 'string') return value.label;
  if (typeof value.text === 'string') return value.text;
  if (Array.isArray(value.children)) return value.children.map(shownValue).join('');
  return Object.entries(value)
    .filter(([field]) => field !== 'id' && field !== 'documentId')
    .map(([, inner]) => shownValue(inner))
    .filter(Boolean)
    .join(', ');
}

/** `sortName` as an editor reads it: Sort name. */
export function fieldLabel({ name, label }: Pick<PreviewField, 'name' | 'label'>): string {
  if (label) return label;
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
