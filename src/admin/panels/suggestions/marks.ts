/** A passage in a narrow column: what stands around its words is cut at words. Pure. */
import type { Passage } from './proposals';

/** Characters on either side. */
const AROUND = 60;
/** Characters of the words themselves: a quotation may run over paragraphs. */
const WORDS = 240;

export interface Marked {
  before: string;
  words: string;
  after: string;
}

export function marked({ before, words, after }: Passage): Marked {
  return { before: endOf(before), words: shortened(words, WORDS), after: startOf(after) };
}

/** At most so many characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const at = cut.lastIndexOf(' ');
  return `${(at > most / 2 ? cut.slice(0, at) : cut).trimEnd()} …`;
}

function endOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function startOf(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  const at = cut.lastIndexOf(' ');
  return `${at > 0 ? cut.slice(0, at) : cut} …`;
}
