/** The story as a page repeats it in JSON-LD, held against what was read. Pure. */
import { type BlockNode, plainText } from '../../../reading/blocks';
import { foldedWords } from './likeness';

const RUN = 3;
const LEAST_WORDS = 80;
/** A block is the story's where this share of its runs of words is. */
const LEAST_SHARED = 0.5;
/** Less than this of what was read, and what is declared is only its beginning, or another text. */
const LEAST_COVERED = 0.6;

/**
 * The blocks without those that the declared story has not. Where it is cut short, what comes after its end stays.
 * As they were where too little agrees.
 */
export function onlyDeclared(blocks: readonly BlockNode[], declared: string | null): BlockNode[] {
  const words = foldedWords(declared?.replace(/<[^<>]{1,500}>/g, ' ') ?? '');
  if (words.length < LEAST_WORDS) return [...blocks];
  const runs = new Set(runsOf(words));
  const shares = blocks.map((block) => shareIn(runs, block));
  const known = shares.map((share) => share === null || share >= LEAST_SHARED);
  const lengths = blocks.map((block) => plainText(block).length);
  const covered = lengths.reduce((sum, length, index) => sum + (known[index] ? length : 0), 0);
  if (covered < LEAST_COVERED * lengths.reduce((sum, length) => sum + length, 0)) return [...blocks];
  const last = shares.findLastIndex((share) => share !== null && share >= LEAST_SHARED);
  const isCut = !endsWith(words, blocks[last]);
  return blocks.filter((_, index) => known[index] || (index > last && isCut));
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(1, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** Null where a block has too few words to tell. */
function shareIn(runs: ReadonlySet<string>, block: BlockNode): number | null {
  const words = foldedWords(plainText(block));
  if (words.length < RUN || block.type === 'image') return null;
  const own = runsOf(words);
  return own.filter((run) => runs.has(run)).length / own.length;
}

function endsWith(words: readonly string[], block: BlockNode | undefined): boolean {
  const own = foldedWords(block ? plainText(block) : '');
  return own.slice(-RUN).join(' ') === words.slice(-RUN).join(' ');
}
