/** Values of JSON that may be anything. */
import { oneLine } from '../html/dom';

export type Loose = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is an empty list, one thing a list of it. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

export function objectsOf(value: unknown): Loose[] {
  return listOf(value).filter(isObject);
}

/** A text or number on one line; null where there is none. */
export function lineOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? oneLine(value) : null;
}

/** A text as it is, with its lines. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
