/** The lines of a pasted text that are meant to be read. */
import { oneLine } from '../../html/dom';
import { decoded } from '../html/json-ld';

const TAG = /<\/?[a-z!][^<>]{0,1000}>/gi;
/** What is left of a comment or script when only a part of it was copied. */
const STRAY =
  /^<?!--|-->$|^<?\/?script\b|^(?:window\.|function\b[^(]{0,80}\(|var \w{1,40} ?=|gtag\(|\}\)?;?$|\/\*|\/\/ )/i;

export interface Lines {
  lines: string[];
  /** Lines that were markup and no words. */
  dropped: string[];
}

/** Each with single spaces; empty ones, tags and what is left of comments and scripts are gone. */
export function linesOf(text: string): Lines {
  const lines: string[] = [];
  const dropped: string[] = [];
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029/)) {
    const isStray = STRAY.test(line.trim());
    const words = isStray ? null : oneLine(decoded(line.replace(TAG, ' ')));
    if (words) lines.push(words);
    else if (line.trim() !== '') dropped.push(line.trim());
  }
  return { lines, dropped };
}
