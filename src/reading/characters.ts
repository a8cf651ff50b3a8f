/** Characters told apart by their code, for the many texts that hold few others. */

const ASCII_END = 0x80;
/** No letters, marks, hyphens or invisible characters: no-break space, « » – — “ ” „ • … € */
const BREAKS: ReadonlySet<number> = new Set(Array.from('\u00a0«»–—“”„•…€', (one) => one.charCodeAt(0)));

/** Whether a UTF-16 unit is an ASCII letter or digit. False past the end of a text (NaN). */
export function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/**
 * Whether nothing that begins with this unit can be part of a word: the end of a text (NaN), ASCII that is no letter
 * or digit, and common punctuation. An apostrophe or hyphen may still join two words.
 */
export function isPlainBreak(unit: number): boolean {
  if (unit < ASCII_END) return !isPlainLetter(unit);
  return Number.isNaN(unit) || BREAKS.has(unit);
}

/** Whether a text begins with a capital letter of any script. */
export function startsWithCapital(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  if (unit < ASCII_END) return unit >= 65 && unit <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
