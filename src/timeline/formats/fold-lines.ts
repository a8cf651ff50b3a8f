const MOST_OCTETS = 75;

/**
 * Folds lines at 75 octets, as RFC 5545 (3.1) asks, and never inside a character.
 *
 * @param text lines that end with CRLF, folded in any way or not at all
 */
export function foldLines(text: string): string {
  const unfolded = text.replace(/\r\n[\t ]/g, '');
  return unfolded.split('\r\n').map(fold).join('\r\n');
}

function fold(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
