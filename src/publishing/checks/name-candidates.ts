/** Words of a text that may be the name of somebody or something. Pure. */

const LONGEST_NAME = 7;
// A text of 100,000 words must not become a query without bounds.
const MOST = 5000;
// Words that a name may hold in small letters: "Ursula von der Leyen", "Organization for the Prohibition of ...".
const PARTICLES = new Set(
  'a al and bin da das de del den der di do dos du el et for ibn in la las le les los of on the to ten van von y zu'.split(
    ' ',
  ),
);

/**
 * Every run of words, up to seven, that begins and ends with a capital letter or a digit and holds small words only
 * where names do. Each once, in the order of the text, at most 5,000.
 */
export function nameCandidates(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let start = 0; start < words.length && found.size < MOST; start += 1) addFrom(words, start, found);
  }
  return [...found].slice(0, MOST);
}

interface Word {
  text: string;
  /** Only spaces stand between it and the word before. */
  follows: boolean;
}

function addFrom(words: Word[], start: number, found: Set<string>): void {
  if (!isCapital(words[start]!.text)) return;
  let name = '';
  for (const [index, { text, follows }] of words.slice(start, start + LONGEST_NAME).entries()) {
    if (index > 0 && !follows) return;
    if (!isCapital(text) && !PARTICLES.has(text)) return;
    name = name ? `${name} ${text}` : text;
    if (isCapital(text)) found.add(name);
  }
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-’'.&](?=[\p{L}\p{N}]))*/gu)) {
    // The owner's s is no part of a name.
    const word = match[0].replace(/['’]s$/, '');
    words.push({ text: word, follows: end >= 0 && /^\s+$/.test(text.slice(end, match.index)) });
    end = match.index + word.length;
  }
  return words;
}
