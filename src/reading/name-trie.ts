/** Names as a trie of words, so that looking for many costs no more than looking for one. */
import { isJoinedAfter, isJoinedBefore, type NameWord, nameWords } from './name-words';

/** An entity with the names under which a text may speak of it. */
export interface NamedEntity {
  key: string;
  /** Names that stand for it anywhere. */
  names: string[];
  /** Names that stand for it only after one of `names`: a family name, a nickname. */
  shortNames?: string[];
}

/** One name that ends at a node. */
export interface NameEntry {
  key: string;
  isShort: boolean;
  /** The name's words as written, accents folded. */
  written: readonly string[];
  spelling: Spelling;
}

/** How far the case of letters counts: all of it, the first letter of the name, or not at all. */
type Spelling = 'exact' | 'capital' | 'any';

export interface NameNode {
  next: Map<string, NameNode>;
  entries: NameEntry[];
}

const LONGEST_EXACT = 4;

/** The trie of all names. A name without a letter or digit is left out. */
export function nameTrie(entities: readonly NamedEntity[]): NameNode {
  const root = emptyNode();
  for (const { key, names, shortNames = [] } of entities) {
    for (const name of names) addName(root, key, name, false);
    for (const name of shortNames) addName(root, key, name, true);
  }
  return root;
}

/** Each end of a name that begins at a word, shortest first, with the index of its last word. */
export function* namesFrom(
  root: NameNode,
  words: readonly NameWord[],
  first: number,
): Iterable<{ last: number; entries: NameEntry[] }> {
  if (isJoinedBefore(words, first)) return;
  let node = root.next.get(words[first]!.folded);
  for (let last = first; node; last += 1) {
    const entries = node.entries.filter((entry) => isSpelled(entry, words, first));
    if (entries.length > 0 && !isJoinedAfter(words, last)) yield { last, entries };
    const following = words[last + 1];
    node = following && node.next.get(edge(following));
  }
}

function addName(root: NameNode, key: string, name: string, isShort: boolean): void {
  const words = nameWords(name);
  if (words.length === 0) return;
  let node = root;
  for (const [index, word] of words.entries()) {
    const label = index === 0 ? word.folded : edge(word);
    const next = node.next.get(label) ?? emptyNode();
    node.next.set(label, next);
    node = next;
  }
  const written = words.map(({ cased }) => cased);
  node.entries.push({ key, isShort, written, spelling: spellingOf(written) });
}

function spellingOf(written: readonly string[]): Spelling {
  const letters = written.join('').replace(/[^\p{L}]/gu, '');
  const isAbbreviation = letters !== letters.toLowerCase() && letters === letters.toUpperCase();
  if (isAbbreviation || [...letters].length <= LONGEST_EXACT) return 'exact';
  return written.length === 1 && startsWithCapital(written[0]!) ? 'capital' : 'any';
}

function isSpelled({ written, spelling }: NameEntry, words: readonly NameWord[], first: number): boolean {
  if (spelling === 'any') return true;
  if (spelling === 'capital') return startsWithCapital(words[first]!.cased);
  return written.every((word, index) => words[first + index]!.cased === word);
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function edge({ gap, folded }: NameWord): string {
  return gap + folded;
}

function emptyNode(): NameNode {
  return { next: new Map(), entries: [] };
}
