/** PolNeAR: news with who said what, in brat's format (Newell et al., An attribution relations corpus, 2018). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface QuotedText {
  name: string;
  text: string;
  gold: GoldQuote[];
  /** What was said in other words, or in words that begin without a mark: `that it was "very sad"`. */
  indirect: GoldQuote[];
}

/** A direct quote: its content begins with a quotation mark. Offsets in UTF-16 units. */
export interface GoldQuote {
  parts: { start: number; end: number }[];
  /** Parts of the words that name the source; empty where none do. */
  sources: { start: number; end: number }[];
}

interface Annotation {
  type: string;
  parts: { start: number; end: number }[];
}

const QUOTE_START = /^(?:["“„«]|''|``|‘‘)/;

/**
 * The texts of a folder with `text/` and `attributions/`; null where it is not there. A text of several annotators has
 * the quotes of each, those that overlap once: many of them read a part of the text only.
 */
export function readPolnear(folder: string): QuotedText[] | null {
  let files: string[];
  try {
    files = readdirSync(path.join(folder, 'attributions')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const texts = new Map<string, QuotedText>();
  for (const file of files) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    const text = texts.get(name)?.text ?? readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8');
    const annotations = readFileSync(path.join(folder, 'attributions', file), 'utf8');
    const known = texts.get(name);
    const { direct, indirect } = readAnnotations(text, annotations);
    const more = direct.filter((one) => !known?.gold.some((other) => isOverlapping(one, other)));
    const gold = [...(known?.gold ?? []), ...more].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
    texts.set(name, { name, text, gold, indirect: [...(known?.indirect ?? []), ...indirect] });
  }
  return [...texts.values()];
}

export function readAnnotations(
  text: string,
  annotations: string,
): { direct: GoldQuote[]; indirect: GoldQuote[] } {
  const units = unitOffsets(text);
  const spans = new Map<string, Annotation>();
  const direct: GoldQuote[] = [];
  const indirect: GoldQuote[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, annotation(body, units));
    if (!id.startsWith('E')) continue;
    const named = body.split(' ').map((role) => spans.get(role.split(':')[1] ?? ''));
    const content = named.find((span) => span?.type === 'Content');
    if (!content) continue;
    const isDirect = QUOTE_START.test(text.slice(content.parts[0]!.start, content.parts[0]!.start + 2));
    const sources = named.filter((span) => span?.type === 'Source').flatMap((span) => span!.parts);
    (isDirect ? direct : indirect).push({ parts: content.parts, sources });
  }
  return { direct, indirect };
}

function isOverlapping(one: GoldQuote, other: GoldQuote): boolean {
  return one.parts.some((a) => other.parts.some((b) => a.start < b.end && b.start < a.end));
}

function annotation(body: string, units: (offset: number) => number): Annotation {
  const [type = '', ...rest] = body.split(' ');
  const parts = rest
    .join(' ')
    .split(';')
    .map((part) => part.split(' ').map(Number) as [number, number]);
  return { type, parts: parts.map(([start, end]) => ({ start: units(start), end: units(end) })) };
}

/** brat counts characters; a character beyond the basic plane has two units. */
function unitOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  return (offset) => units[Math.min(offset, units.length - 1)]!;
}
