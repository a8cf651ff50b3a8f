/** Texts whose tokens are tagged with names, one token a line: Wikigold's layout and WikiNEuRal's. */
import { readFileSync } from 'node:fs';
import type { TypedSpan } from './score';
import { spaced } from './spacing';

/** Tokens of a sentence with their tags: `O`, `B-PER`, `I-PER`. */
export interface TaggedSentence {
  tokens: string[];
  tags: string[];
}

export interface NamedText {
  text: string;
  gold: TypedSpan[];
}

/**
 * The documents of a file; null where it is not there. A line is a token and its tag, with columns between that do not
 * matter; with three columns, the first may be a number. An empty line ends a sentence, `-DOCSTART-` a document.
 *
 * @throws where a line has no tag
 */
export function readConll(file: string): TaggedSentence[][] | null {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return parseConll(content, file);
}

export function parseConll(content: string, file: string): TaggedSentence[][] {
  const documents: TaggedSentence[][] = [[]];
  let sentence: TaggedSentence = { tokens: [], tags: [] };
  const close = () => {
    if (sentence.tokens.length > 0) documents.at(-1)!.push(sentence);
    sentence = { tokens: [], tags: [] };
  };
  for (const [index, line] of content.split('\n').entries()) {
    const columns = line.trimEnd().split(/[\t ]/);
    if (columns.length < 2) {
      close();
      if (columns[0] !== '') throw new Error(`${file}, line ${index + 1}: a token needs a tag behind it`);
      continue;
    }
    if (columns[0] === '-DOCSTART-') {
      close();
      documents.push([]);
      continue;
    }
    const isNumbered = columns.length === 3 && /^\d+$/.test(columns[0]!);
    sentence.tokens.push(isNumbered ? columns[1]! : columns[0]!);
    sentence.tags.push(columns.at(-1)!);
  }
  close();
  return documents.filter((sentences) => sentences.length > 0);
}

/** Sentences as a text, one a line, with the spans of its names. `isSpaced` leaves a space around every token. */
export function namedText(sentences: readonly TaggedSentence[], isSpaced = false): NamedText {
  const gold: TypedSpan[] = [];
  let text = '';
  for (const { tokens, tags } of sentences) {
    if (text !== '') text += '\n';
    const line = spaced(tokens, isSpaced);
    for (const { type, first, last } of chunks(tags)) {
      const [start, end] = [line.starts[first]!, line.starts[last]! + tokens[last]!.length];
      gold.push({ type, start: text.length + start, end: text.length + end });
    }
    text += line.text;
  }
  return { text, gold };
}

/** Names as runs of tokens. `I-` begins one too, where the tag before is of another type (IOB1). */
export function chunks(tags: readonly string[]): { type: string; first: number; last: number }[] {
  const found: { type: string; first: number; last: number }[] = [];
  for (const [index, tag] of tags.entries()) {
    if (tag === 'O') continue;
    const type = tag.slice(2);
    const open = found.at(-1);
    if (tag.startsWith('I-') && open?.last === index - 1 && open.type === type) open.last = index;
    else found.push({ type, first: index, last: index });
  }
  return found;
}
