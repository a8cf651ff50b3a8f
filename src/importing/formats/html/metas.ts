/** The `meta` elements of a page. */
import { type DomDocument, oneLine } from '../../html/dom';
import { decoded } from './json-ld';

/** Contents by name in small letters, in the order of the page. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export function metasOf(document: DomDocument): Metas {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = oneLine(decoded(meta.getAttribute('content') ?? ''));
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    if (!content) continue;
    for (const name of new Set(names.map((one) => one?.trim().toLowerCase()))) {
      if (name) found.set(name, [...(found.get(name) ?? []), content]);
    }
  }
  return found;
}

/** The first content of the first of these names that has one. */
export function firstMeta(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const [first] = metas.get(name) ?? [];
    if (first) return first;
  }
  return null;
}

/** All contents of these names. */
export function allMetas(metas: Metas, names: readonly string[]): string[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}
