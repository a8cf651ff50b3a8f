/** Names in a drawing: how wide they are, and how they break into lines. Pure. */

/** Pixels of a letter at thirteen pixels. */
const LETTER = 6.9;
/** Of a script whose signs are as wide as they are high. */
const WIDE_LETTER = 13;

/** About how wide a text is drawn; the server has no fonts to measure. */
export function widthOf(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  return wide * WIDE_LETTER + ([...text].length - wide) * LETTER;
}

/** At most two lines, each at most so wide, the second with an ellipsis where the name is longer. */
export function breakName(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines;
  const next = second === undefined ? [] : [shortened(rest.length > 0 ? `${second}…` : second, room)];
  return [shortened(first, room), ...next];
}

function shortened(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  const signs = [...line];
  while (signs.length > 1 && widthOf(signs.join('')) + LETTER > room) signs.pop();
  return `${signs.join('')}…`;
}
