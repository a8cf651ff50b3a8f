/** Bytes as they come: their beginning, all of them, or as text. */
import { sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';

export interface Peeked {
  head: Uint8Array;
  /** Whether the head is all there is. */
  isWhole: boolean;
}

/** The first bytes, and nothing more is read. */
export async function peek(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= length) return { head: Buffer.concat(chunks).subarray(0, length), isWhole: false };
  }
  return { head: Buffer.concat(chunks), isWhole: true };
}

/** Bytes as text; what is no letter of the charset becomes U+FFFD. NUL, which no database keeps, is left out. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, charset: string): AsyncIterable<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text.replaceAll('\0', '');
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * A text in one piece.
 *
 * @param most characters
 * @throws ImportRefusal where it is longer
 */
export async function wholeText(
  text: AsyncIterable<string>,
  file: string,
  most: number,
  fix: string,
): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > most) {
      const reason = `is larger than ${sizeInWords(most)}, and files of its format are read whole`;
      throw new ImportRefusal({ code: 'too-large', file, reason, fix });
    }
    parts.push(part);
  }
  return parts.join('');
}
