/** The names by which an entity is suggested: a pure function of it. */
import { nameWords } from '../../reading/name-words';
import { cut } from '../text/cut';
import type { EntityRow } from './entity';

/** A row of record_name, without its entity and popularity. */
export interface NameRow {
  position: number;
  kind: EntityRow['kind'];
  /** Case and accents folded, from one of its words on. */
  name: string;
  /** The name that it is the end of, as written; null for the label. */
  other: string | null;
  whole: boolean;
}

const LONGEST_NAME = 64;
const MOST_WORDS = 6;
const MOST_ROWS = 60;

/** Words of a name, folded and with one space between them: the form in which names are compared. */
export function foldedName(name: string): string {
  return nameWords(name)
    .map(({ folded }) => folded)
    .join(' ');
}

/**
 * Each name, and its ends from the second word on. Of an event, which may be one of a million, only the title as it
 * begins. No row has the letters of another.
 */
export function nameRows({ kind, label, names, short_names }: EntityRow): NameRow[] {
  const found = new Map<string, Omit<NameRow, 'position'>>();
  const written = [...new Set([label, ...names, ...short_names])];
  for (const name of written) {
    for (const [index, end] of endsOf(name, kind === 'event' ? 1 : MOST_WORDS).entries()) {
      const whole = index === 0 && !short_names.includes(name);
      if (!found.has(end) || (whole && !found.get(end)!.whole))
        found.set(end, { kind, name: end, other: name === label ? null : name, whole });
    }
  }
  return [...found.values()].slice(0, MOST_ROWS).map((row, position) => ({ position, ...row }));
}

function endsOf(name: string, most: number): string[] {
  const words = foldedName(name).split(' ').filter(Boolean);
  return words.slice(0, most).map((_, index) => cut(words.slice(index).join(' '), LONGEST_NAME).trim());
}
