/** What a mapping's sources give for one entry. Pure. */
import { oneLine } from '../html/dom';
import type { Single, Source } from './mapping';
import { valuesAt } from './paths';

/** The entry as a whole and the part of it that paths are read in: an entry of a list, or the same. */
export interface Entry {
  whole: unknown;
  part: unknown;
}

export interface Found {
  text: string;
  /** The source that gave it, for its `kind` and `as`. */
  source: Single;
}

/** All that the sources give, in order. */
export function allOf(source: Source | undefined, entry: Entry): Found[] {
  return singles(source).flatMap((one) => textsOf(one, entry).map((text) => ({ text, source: one })));
}

/** What the first source that has a value gives. */
export function firstOf(source: Source | undefined, entry: Entry): Found | null {
  for (const one of singles(source)) {
    const [text] = textsOf(one, entry);
    if (text !== undefined) return { text, source: one };
  }
  return null;
}

/** The same on one line. */
export function lineOf(source: Source | undefined, entry: Entry): string | null {
  return oneLine(firstOf(source, entry)?.text);
}

/** All on one line each, without repetitions. */
export function linesOf(source: Source | undefined, entry: Entry): string[] {
  return [...new Set(allOf(source, entry).flatMap(({ text }) => oneLine(text) ?? []))];
}

/** Every path that a mapping's part names. */
export function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (name === 'template') return [...String(one).matchAll(BRACES)].map((match) => match[1]!);
    return name === 'map' || name === 'value' || name === 'kind' ? [] : pathsIn(one);
  });
}

const BRACES = /\{([^{}]{1,200})\}/g;

function singles(source: Source | undefined): Single[] {
  if (source === undefined) return [];
  return (Array.isArray(source) ? source : [source]).map((one) =>
    typeof one === 'string' ? { path: one } : one,
  );
}

function textsOf(single: Single, entry: Entry): string[] {
  return raw(single, entry)
    .flatMap((text) => (single.split ? text.split(single.split).map((part) => part.trim()) : [text]))
    .flatMap((text) => mapped(text, single))
    .filter((text) => text.trim() !== '');
}

function raw({ path, value, template }: Single, entry: Entry): string[] {
  if (value !== undefined) return [value];
  if (template !== undefined) return filled(template, entry);
  return path === undefined ? [] : at(path, entry);
}

function filled(template: string, entry: Entry): string[] {
  let isWhole = true;
  const text = template.replace(BRACES, (_, path: string) => {
    const [found] = at(path, entry);
    if (found === undefined) isWhole = false;
    return found ?? '';
  });
  return isWhole ? [text] : [];
}

function mapped(text: string, { map, otherwise }: Single): string[] {
  if (!map) return [text];
  if (Object.hasOwn(map, text)) return [map[text]!];
  return otherwise === 'keep' ? [text] : [];
}

function at(path: string, { whole, part }: Entry): string[] {
  const values = path.startsWith('$.') ? valuesAt(whole, path.slice(2)) : valuesAt(part, path);
  return values.flatMap((value) =>
    typeof value === 'string' ? [value] : isPlain(value) ? [String(value)] : [],
  );
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}
