/** Reads contents as the importer does a file. */
import type { FormatName } from '../../../src/importing/detect';
import type { ImportedItem, ReadOptions } from '../../../src/importing/item';
import type { ImportedPage } from '../../../src/importing/page';
import { readItems } from '../../../src/importing/read-items';
import { ImportRefusal } from '../../../src/importing/refusal';

export const NOW = new Date('2024-05-01T12:00:00Z');

type Given = Partial<ReadOptions> & {
  format?: FormatName;
  contentType?: string;
  address?: string;
  chunk?: number;
};

/** Everything in a file: items, refusals of items and, last, the refusal of the file. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  { format, contentType, address, chunk = 1000, ...options }: Given = {},
): Promise<(ImportedItem | ImportRefusal)[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = { name, contentType, address, open: () => chunksOf(bytes, chunk) };
  const found: (ImportedItem | ImportRefusal)[] = [];
  try {
    for await (const one of readItems(file, { timeZone: 'Europe/London', now: NOW, ...options }, format))
      found.push(one);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    found.push(error);
  }
  return found;
}

/** The one article in a file. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  given: Given = {},
): Promise<ImportedPage> {
  const [first, ...others] = await readAll(name, content, given);
  if (first instanceof Error) throw first;
  if (first?.kind !== 'article' || others.length > 0) throw new Error('not one article');
  return first;
}

/** The codes of what was refused. */
export async function refusalsOf(
  name: string,
  content: string | Uint8Array,
  given: Given = {},
): Promise<ImportRefusal[]> {
  return (await readAll(name, content, given)).filter((one) => one instanceof ImportRefusal);
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
