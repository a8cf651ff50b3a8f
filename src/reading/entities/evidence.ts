/** What the rest of a text says of a word: how it stands elsewhere. */
import { type Description, Form, Line, Word } from './description';
import { FIRST } from './lists/known';

/** Bits. */
export const Elsewhere = {
  /** Behind a form of address or an office. */
  titled: 1,
  /** Behind a first name. */
  afterFirst: 2,
  /** In a run that ends like an organization. */
  inOrganization: 4,
  /** Behind `in` or `at`. */
  placed: 8,
  /** In lower case. */
  lower: 16,
  /** Before a verb of saying. */
  says: 32,
  /** With a capital within a sentence. */
  capital: 64,
  /** Last of a run of several words. */
  last: 128,
  /** First of a run of several words. */
  first: 256,
  /** A run of its own. */
  alone: 512,
  /** In brackets by itself. */
  bracketed: 1024,
  /** Behind `the`. */
  definite: 2048,
} as const;

/** Bits by word. Linear time. */
export function gather(description: Description): Map<string, number> {
  const { plain, form, words, known, runStart, runEnd, line, tokens } = description;
  const found = new Map<string, number>();
  const note = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit);
  for (let at = 0; at < plain.length; at += 1) {
    if (form[at] === Form.lower) {
      note(plain[at]!, Elsewhere.lower);
      continue;
    }
    if (runStart[at] !== at) continue;
    const end = runEnd[at]!;
    const previous = at > 0 && !tokens[at]!.startsSentence ? words[at - 1]! : 0;
    const isOrganization = (words[end]! & (Word.orgHead | Word.orgEnding)) !== 0 && end > at;
    let first = at;
    // An office at the front of the run is none of the name's words.
    while (first < end && (words[first]! & (Word.honorific | Word.role | Word.rolePart)) !== 0) first += 1;
    const isTitled = first > at || (previous & (Word.honorific | Word.role)) !== 0;
    for (let inner = first; inner <= end; inner += 1) {
      const word = plain[inner]!;
      if (form[inner] === Form.lower || form[inner] === Form.mark) continue;
      if (isOrganization) note(word, Elsewhere.inOrganization);
      else if (isTitled && (words[first > at ? first - 1 : at]! & Word.rolePart) === 0)
        note(word, Elsewhere.titled);
      if (inner > first && (known[inner - 1]! & FIRST) !== 0 && !isOrganization)
        note(word, Elsewhere.afterFirst);
      if (!tokens[inner]!.startsSentence && line[inner] === Line.text) note(word, Elsewhere.capital);
    }
    if (end > first) {
      note(plain[first]!, Elsewhere.first);
      note(plain[end]!, Elsewhere.last);
    } else note(plain[first]!, Elsewhere.alone);
    const before = tokens[at - 1];
    if ((previous & Word.placeCue) !== 0 && /^(?:in|at|near)$/.test(before!.lower))
      note(plain[at]!, Elsewhere.placed);
    if (before?.lower === 'the') note(plain[at]!, Elsewhere.definite);
    if (before?.text === '(' && tokens[end + 1]?.text === ')') note(plain[at]!, Elsewhere.bracketed);
    if (end + 1 < plain.length && (words[end + 1]! & Word.cue) !== 0) note(plain[end]!, Elsewhere.says);
  }
  return found;
}
