/** Writes a file line by line, with what the manifest tells of it. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { unwritable } from '../errors';
import type { Manifest } from '../format/manifest';

const FLUSH_AT = 1024 * 1024;

export interface LineWriter {
  /** Takes a line; waits now and then for the disk. */
  write(line: string): Promise<void>;
  /** @returns when all is on the disk */
  close(): Promise<Manifest['files'][number]>;
  /** Lets go of the file, whatever is in it. Nothing where it is closed. */
  drop(): Promise<void>;
}

/** @throws ExportRefusal where the file cannot be written, here and later */
export async function openLines(folder: string, name: string): Promise<LineWriter> {
  const file = path.join(folder, name);
  const told = (error: unknown) => {
    throw unwritable(file, error);
  };
  const handle = await open(file, 'wx').catch(told);
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let [size, lines, bytes] = [0, 0, 0];
  const flush = async () => {
    const data = Buffer.from(waiting.join(''));
    [waiting, size] = [[], 0];
    hash.update(data);
    bytes += data.length;
    await handle.writeFile(data);
  };
  return {
    async write(line) {
      waiting.push(line, '\n');
      size += line.length;
      lines += 1;
      if (size >= FLUSH_AT) await flush().catch(told);
    },
    async close() {
      try {
        await flush();
        await handle.sync();
      } catch (error) {
        told(error);
      } finally {
        await handle.close();
      }
      return { path: name, lines, bytes, sha256: hash.digest('hex') };
    },
    drop: () => handle.close(),
  };
}
