/** A file of whatever format as what it holds. */
import { charsetOf, known } from './bytes/charset';
import { binaryKind } from './bytes/signatures';
import { decoded, type Peeked, peek } from './bytes/streams';
import { detectFormat, type FormatName } from './detect';
import { readFeed } from './formats/feed/read-feed';
import { readHtml } from './formats/html/read-html';
import { readCsv, readJson, readYaml } from './formats/mapped';
import { readNewsMl } from './formats/newsml/read-newsml';
import { readNinjs } from './formats/ninjs/read-ninjs';
import { readPopolo } from './formats/popolo/read-popolo';
import { readText } from './formats/text/read-text';
import { readWxr } from './formats/wxr/read-wxr';
import type { FormatReader, ImportFile, ItemStream, ReadOptions } from './item';
import { ImportRefusal } from './refusal';

const LOOKED_AT = 64 * 1024;

const READERS: Readonly<Record<FormatName, FormatReader>> = {
  text: readText,
  html: readHtml,
  feed: readFeed,
  wxr: readWxr,
  ninjs: readNinjs,
  'newsml-g2': readNewsMl,
  popolo: readPopolo,
  json: readJson,
  csv: readCsv,
  yaml: readYaml,
};

/**
 * What a file holds, in its order: articles, people and organizations. An item that cannot be taken is a refusal in
 * its place.
 *
 * @param format found out from the name and the beginning where it is not given
 * @throws ImportRefusal, while it is read, where the file as a whole cannot be taken
 */
export async function* readItems(file: ImportFile, options: ReadOptions, format?: FormatName): ItemStream {
  const { name } = file;
  const begun = await peek(file.open(), LOOKED_AT);
  refuseNoText(begun, name);
  const charset = known(options.charset) ?? charsetOf(begun.head, file.contentType, begun.isWhole);
  const head = new TextDecoder(charset).decode(begun.head, { stream: true });
  if (head.trim() === '')
    throw new ImportRefusal({ code: 'empty', file: name, reason: 'is empty', fix: 'Leave it out' });
  const found = format ?? detectFormat(name, head) ?? (options.mapping ? 'json' : null);
  if (!found) {
    const reason = 'is in no format that is known by its name or beginning';
    throw new ImportRefusal({
      code: 'unknown-format',
      file: name,
      reason,
      fix: 'Name its format with --format',
    });
  }
  // With a mapping, whoever imports says what the fields are: no format of the news is guessed.
  const isMapped =
    options.mapping !== undefined && format === undefined && (found === 'ninjs' || found === 'popolo');
  const text = { name, address: file.address ?? null, open: () => decoded(file.open(), charset) };
  yield* READERS[isMapped ? 'json' : found](text, options);
}

function refuseNoText({ head }: Peeked, file: string): void {
  if (head.length === 0)
    throw new ImportRefusal({ code: 'empty', file, reason: 'is empty', fix: 'Leave it out' });
  const kind = binaryKind(head);
  if (!kind) return;
  const { name, isArchive } = kind;
  const fix = isArchive ? 'Unpack it and give the folder' : 'Give the text or the page itself';
  throw new ImportRefusal({
    code: isArchive ? 'archive' : 'binary',
    file,
    reason: `is ${name}, whatever its name says`,
    fix,
  });
}
