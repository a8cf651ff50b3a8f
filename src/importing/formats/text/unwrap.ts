/** Texts whose lines were broken at a width, as wires and mail are. Pure. */

const LEAST_LINES = 6;
/** Where paragraphs are indented, fewer lines tell. */
const LEAST_INDENTED = 1;
const [NARROWEST, WIDEST] = [40, 100];
/** So many of the lines that another follows are nearly as long as the longest. */
const LEAST_SHARE = 0.6;
const NEARLY = 0.7;

/** Paragraphs on one line each where the lines were broken; else the text as it was. Linear. */
export function unwrapped(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!isWrapped(lines)) return text;
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = line.trim();
    if (words === '') isOpen = false;
    else if (isOpen && !/^(?:\s{2,}|\t)/.test(line)) paragraphs[paragraphs.length - 1] += ` ${words}`;
    else {
      paragraphs.push(words);
      isOpen = true;
    }
  }
  return paragraphs.join('\n\n');
}

function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trim().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < NARROWEST || longest > WIDEST) return false;
  const followed = lengths.filter(
    (length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0 && !/^\s{2,}/.test(lines[index + 1]!),
  );
  const full = followed.filter((length) => length >= longest * NEARLY);
  const isIndented = lines.some(
    (line, index) => index > 0 && /^ {3,}\S/.test(line) && (lengths[index - 1] ?? 0) > 0,
  );
  return (
    followed.length >= (isIndented ? LEAST_INDENTED : LEAST_LINES) &&
    full.length >= followed.length * LEAST_SHARE
  );
}
