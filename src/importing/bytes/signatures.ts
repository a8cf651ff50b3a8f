/** Files that are no text, by their first bytes. */

/** What a file is instead; archives are told apart, for they can be unpacked. */
export interface BinaryKind {
  name: string;
  isArchive: boolean;
}

const ARCHIVES: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive (or an Office document)'],
  ['504b0506', 'an empty ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['28b52ffd', 'a Zstandard archive'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['52494646', 'a RIFF file (WebP, WAV or AVI)'],
  ['d0cf11e0', 'an old Office document'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a program'],
  ['53514c69746520', 'an SQLite database'],
  ['494433', 'an MP3 recording'],
  ['4f676753', 'an Ogg recording'],
  ['1a45dfa3', 'a Matroska video'],
];
const TAR_MARK = 257;
const LOOKED_AT = 4096;
/** Text has hardly any control characters, whatever its charset. */
const MOST_CONTROLS = 0.02;

/** What the bytes are, or null where they can be text. UTF-16 needs its byte order mark. */
export function binaryKind(head: Uint8Array): BinaryKind | null {
  const start = hex(head.subarray(0, 8));
  const archive = ARCHIVES.find(([signature]) => start.startsWith(signature))?.[1];
  if (archive) return { name: archive, isArchive: true };
  if (hex(head.subarray(TAR_MARK, TAR_MARK + 5)) === '7573746172')
    return { name: 'a tar archive', isArchive: true };
  const other = OTHERS.find(([signature]) => start.startsWith(signature))?.[1];
  if (other && hasControls(head, 0)) return { name: other, isArchive: false };
  if (hex(head.subarray(4, 8)) === '66747970') return { name: 'an MP4 video', isArchive: false };
  if (start.startsWith('fffe') || start.startsWith('feff')) return null;
  return hasControls(head, MOST_CONTROLS) ? { name: 'a binary file', isArchive: false } : null;
}

function hasControls(head: Uint8Array, most: number): boolean {
  const looked = head.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of looked) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > most * looked.length;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
