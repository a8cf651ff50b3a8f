/** Where a text names somebody. */
import { type NamedEntity, type NameEntry, namesFrom, nameTrie } from './name-trie';
import { nameWords } from './name-words';

export type { NamedEntity } from './name-trie';

/** One place where a text names an entity. Offsets in UTF-16 units of the text, `end` exclusive. */
export interface NameFound {
  key: string;
  /** Which of the texts. */
  block: number;
  start: number;
  end: number;
}

/**
 * Where the texts name these entities, by block and start; places do not overlap.
 *
 * Whole words only; a possessive `'s` may follow and is left out. The longest name that begins at a word wins, then
 * the search goes on behind it. Accents do not matter, nor does a hyphen for a space. Case matters for abbreviations
 * (all capitals, or four letters and fewer); another name of a single word only has to keep its capital, so that
 * "apple" is no company; in names of several words case does not matter. A short name counts from the first full name
 * on, and stands for who was last fully named of those who share it. Where two entities share a full name, the
 * first given has it.
 *
 * Time is linear in the length of the texts, times at most the words of the longest name, however many names there are.
 */
export function findNames(texts: string[], entities: NamedEntity[]): NameFound[] {
  const root = nameTrie(entities);
  const lastNamed = new Map<string, number>();
  const found: NameFound[] = [];
  for (const [block, text] of texts.entries()) {
    const words = nameWords(text);
    for (let first = 0; first < words.length; first += 1) {
      // Most words begin no name.
      if (!root.next.has(words[first]!.folded)) continue;
      const longest = longestName(namesFrom(root, words, first), lastNamed);
      if (!longest) continue;
      const { key, last, isFull } = longest;
      if (isFull) lastNamed.set(key, found.length);
      found.push({ key, block, start: words[first]!.start, end: words[last]!.end });
      first = last;
    }
  }
  return found;
}

interface LongestName {
  key: string;
  /** Index of its last word. */
  last: number;
  isFull: boolean;
}

function longestName(
  ends: Iterable<{ last: number; entries: NameEntry[] }>,
  lastNamed: ReadonlyMap<string, number>,
): LongestName | null {
  let longest: LongestName | null = null;
  for (const { last, entries } of ends) {
    const full = entries.find(({ isShort }) => !isShort);
    const key = full?.key ?? latest(entries, lastNamed);
    if (key !== undefined) longest = { key, last, isFull: full !== undefined };
  }
  return longest;
}

/** Whose full name stood last, of those who share a short one. */
function latest(entries: NameEntry[], lastNamed: ReadonlyMap<string, number>): string | undefined {
  const seen = entries.map(({ key }) => key).filter((key) => lastNamed.has(key));
  return seen.sort((a, b) => lastNamed.get(b)! - lastNamed.get(a)!)[0];
}
