/** The beginning of an answer, as text that can be kept and shown. Pure. */

const MOST_CHARACTERS = 500;

/** Bytes that are read of an answer: no more is shown of it. */
export const MOST_BYTES = 2_048;

/** Whatever the bytes are: no control characters, which PostgreSQL takes no NUL of, and not much. Null for nothing. */
export function excerptOf(bytes: Uint8Array): string | null {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/(?!\n)[\s\p{C}]/gu, ' ')
    .trim();
  const cut = [...text].slice(0, MOST_CHARACTERS).join('');
  return cut === '' ? null : cut;
}
