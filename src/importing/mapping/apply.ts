/** Entries of JSON, CSV and YAML through a mapping. */
import { isObject } from '../formats/loose';
import type { ImportedItem, ReadOptions } from '../item';
import { ImportRefusal } from '../refusal';
import type { Mapping } from './mapping';
import { firstName, valuesAt } from './paths';
import { toArticle } from './to-article';
import { toOrganization, toPerson } from './to-entity';
import { pathsIn } from './values';

/** The mapping that a format without one of its own cannot do without. @throws ImportRefusal where none was given */
export function wantedMapping({ mapping }: ReadOptions, file: string): Mapping {
  if (mapping) return mapping;
  const reason = 'needs a mapping: nothing tells which of its fields is which';
  throw new ImportRefusal({
    code: 'mapping',
    file,
    reason,
    fix: 'Write one as docs/importing.md shows, and name it with --mapping',
  });
}

/** Reads entries one by one; those that the mapping passes over give nothing. */
export interface Applied {
  /** The entries in a value: its own, or those under the mapping's `items`. */
  entriesIn(value: unknown): unknown[];
  /** @throws ImportRefusal where it lacks what it must have */
  read(entry: unknown): ImportedItem | null;
}

export function applied(mapping: Mapping, file: string, options: ReadOptions): Applied {
  const used = new Set(
    [...pathsIn(mapping.fields), ...(mapping.onlyWith ? [mapping.onlyWith] : [])].flatMap(
      (path) => firstName(path) ?? [],
    ),
  );
  const ignored = new Set([...used, ...(mapping.ignore ?? [])]);
  return {
    entriesIn: (value) => entriesIn(value, mapping.items, file),
    read(entry) {
      if (mapping.onlyWith && valuesAt(entry, mapping.onlyWith).length === 0) return null;
      const item = itemOf(entry, mapping, file, options);
      const left = isObject(entry) ? Object.keys(entry).filter((name) => !ignored.has(name)) : [];
      if (item.kind === 'article')
        item.lost.push(...left.map((name) => ({ what: 'field' as const, detail: name })));
      else item.lost.push(...left.map((name) => `${name}: not in the mapping`));
      return item;
    },
  };
}

function entriesIn(value: unknown, items: string | undefined, file: string): unknown[] {
  if (items === undefined) return [value];
  const found = valuesAt(value, items);
  if (found.length > 0) return found;
  throw new ImportRefusal({
    code: 'mapping',
    file,
    reason: `has no entries at ${items}`,
    fix: 'Look at “items” in the mapping',
  });
}

function itemOf(entry: unknown, mapping: Mapping, file: string, options: ReadOptions): ImportedItem {
  if (mapping.kind === 'article') return toArticle(entry, mapping, file, options);
  return mapping.kind === 'person'
    ? toPerson(entry, mapping, file, options)
    : toOrganization(entry, mapping, file, options);
}
