/** In which charset a text is written. */

const LOOKED_AT = 8192;
const META = /<meta[^<>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i;
const XML = /^\s{0,20}<\?xml[^<>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})["']/;
const CSS_LIKE = /charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i;
const FALLBACK = 'windows-1252';

/**
 * The charset of a text as the Encoding Standard names it: by its byte order mark, then UTF-8 where the bytes are
 * that and have letters beyond ASCII (no other charset looks like it), then `Content-Type`, the XML declaration or
 * `meta`, and windows-1252 where all are silent or wrong.
 *
 * @param head the first bytes, some 64 KB
 * @param isWhole whether they are all there is
 */
export function charsetOf(head: Uint8Array, contentType: string | undefined, isWhole: boolean): string {
  const marked = byteOrderMark(head);
  if (marked) return marked;
  const utf8 = utf8In(head, isWhole);
  if (utf8 === 'beyond ASCII') return 'utf-8';
  const text = Buffer.from(head.subarray(0, LOOKED_AT)).toString('latin1');
  const declared = [CSS_LIKE.exec(contentType ?? '')?.[1], XML.exec(text)?.[1], META.exec(text)?.[1]]
    .map((label) => known(label))
    .find((label) => label !== null);
  // What calls itself UTF-16 and could be read so far is not.
  const isPossible = declared && !declared.startsWith('utf-16') && !(declared === 'utf-8' && utf8 === 'no');
  if (isPossible) return declared;
  return utf8 === 'no' ? FALLBACK : 'utf-8';
}

/** The name that the Encoding Standard has for a label, or null where it knows none. */
export function known(label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function byteOrderMark(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return null;
}

function utf8In(head: Uint8Array, isWhole: boolean): 'no' | 'ASCII' | 'beyond ASCII' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return /[^\0-\x7f]/.test(text) ? 'beyond ASCII' : 'ASCII';
  } catch {
    return 'no';
  }
}
