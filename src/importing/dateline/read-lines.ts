/** Reads the lines of a file, with what a manifest tells of it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { MOST_ITEM_LENGTH, sizeInWords } from '../limits';
import { ImportRefusal } from '../refusal';

export interface NumberedLine {
  /** From 1. */
  number: number;
  text: string;
}

export interface Measured {
  bytes: number;
  lines: number;
  sha256: string;
}

const NEWLINE = 0x0a;

/**
 * Lines end with a newline alone: other separators of lines may stand in texts.
 *
 * @returns what the whole file was, when it is read
 * @throws ImportRefusal where it is not there, ends within a line, or a line is too long
 */
export async function* readLines(
  file: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<NumberedLine, Measured, undefined> {
  const hash = createHash('sha256');
  let [number, bytes, waiting] = [0, 0, 0];
  let rest: Buffer[] = [];
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    bytes += chunk.length;
    onBytes(chunk.length);
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      number += 1;
      yield { number, text: Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8') };
      [rest, waiting, from] = [[], 0, end + 1];
    }
    rest.push(chunk.subarray(from));
    waiting += chunk.length - from;
    if (waiting > MOST_ITEM_LENGTH) throw refused('too-large', file, number + 1, TOO_LONG, 'Export again');
  }
  if (waiting > 0) throw refused('malformed', file, number + 1, 'is cut off', 'Copy the whole export again');
  return { bytes, lines: number, sha256: hash.digest('hex') };
}

const TOO_LONG = `has more than ${sizeInWords(MOST_ITEM_LENGTH)}`;

async function* chunksOf(file: string): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ImportRefusal({
      code: 'unreadable',
      file,
      reason: code === 'ENOENT' ? 'is not there, though the manifest names it' : message,
      fix: 'Copy the whole export again',
    });
  }
}

/** A refusal of one line. */
export function refused(
  code: ConstructorParameters<typeof ImportRefusal>[0]['code'],
  file: string,
  number: number,
  reason: string,
  fix: string,
): ImportRefusal {
  return new ImportRefusal({ code, file, item: `line ${number}`, reason, fix });
}
