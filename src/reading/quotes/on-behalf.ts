/** For whom a spokesperson speaks. */
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { SPOKES } from './words';

const REACH = 12;

/** `NATO spokesperson Oana Lungescu`: NATO. `Jen Psaki, a spokeswoman for the White House`: the White House. */
export function onBehalf(lexemes: readonly Lexeme[], speaker: Range): Range | null {
  for (let at = speaker.start; at < Math.min(speaker.end + REACH, lexemes.length); at += 1) {
    const { lower, text, startsLine } = lexemes[at]!;
    if (startsLine && at > speaker.start) return null;
    if (at >= speaker.end && /^[.?!"“”]$/.test(text)) return null;
    if (!SPOKES.test(lower)) continue;
    if (
      at > speaker.start &&
      at < speaker.end &&
      !/^(?:a|an|the|his|her|their)$/.test(wordAt(lexemes, at - 1))
    ) {
      const start = /^(?:a|an|the)$/.test(wordAt(lexemes, speaker.start)) ? speaker.start + 1 : speaker.start;
      return { start, end: at };
    }
    return behindPreposition(lexemes, at + 1);
  }
  return null;
}

function behindPreposition(lexemes: readonly Lexeme[], at: number): Range | null {
  if (!/^(?:for|of|at|with)$/.test(wordAt(lexemes, at))) return null;
  let end = at + 1;
  while (
    end < lexemes.length &&
    end < at + REACH &&
    !/^(?:[,.;:?!"“”]|said|says|told|who|and)$/.test(lexemes[end]!.lower)
  )
    end += 1;
  return end > at + 1 ? { start: at + 1, end } : null;
}
