/** JSON, CSV and YAML, whose fields a mapping names. */

import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { wholeText } from '../bytes/streams';
import type { FormatReader, ImportedItem, ReadOptions } from '../item';
import { MOST_ITEM_LENGTH, MOST_WHOLE_BYTES } from '../limits';
import { applied, wantedMapping } from '../mapping/apply';
import { parseYaml } from '../mapping/yaml';
import { ImportRefusal } from '../refusal';
import { attempted } from './feed/read-feed';
import { jsonValues } from './json-values';

/** A parsed YAML file takes some fifty times its size. */
const MOST_YAML_BYTES = MOST_WHOLE_BYTES / 10;

/** A list of entries, one a line, or one object with a list in it. */
export const readJson: FormatReader = ({ name, open }, options) =>
  throughMapping(jsonValues(open(), name, MOST_WHOLE_BYTES), name, options);

export const readYaml: FormatReader = ({ name, open }, options) =>
  throughMapping(yamlValues(open(), name), name, options);

/** The first line names the columns. */
export const readCsv: FormatReader = ({ name, open }, options) =>
  throughMapping(csvRows(open(), name, options), name, options);

async function* throughMapping(
  values: AsyncIterable<unknown>,
  file: string,
  options: ReadOptions,
): AsyncIterable<ImportedItem | ImportRefusal> {
  const mapping = applied(wantedMapping(options, file), file, options);
  let count = 0;
  for await (const value of values) {
    if (value instanceof ImportRefusal) {
      count += 1;
      yield value;
      continue;
    }
    for (const entry of mapping.entriesIn(value)) {
      count += 1;
      const item = attempted(() => mapping.read(entry), count);
      if (item !== null) yield item;
    }
  }
}

async function* yamlValues(text: AsyncIterable<string>, file: string): AsyncIterable<unknown> {
  const value = parseYaml(
    await wholeText(text, file, MOST_YAML_BYTES, 'Convert it to JSON, which is read entry by entry'),
    file,
  );
  if (Array.isArray(value)) yield* value;
  else yield value;
}

async function* csvRows(
  text: AsyncIterable<string>,
  file: string,
  { mapping }: ReadOptions,
): AsyncIterable<unknown> {
  const parser = parse({
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MOST_ITEM_LENGTH,
    delimiter: mapping?.delimiter ?? [',', ';', '\t'],
  });
  // An error of the parser reaches the loop below; this listener keeps one of the source from ending the process.
  const source = Readable.from(text).on('error', (error) => parser.destroy(error));
  try {
    for await (const row of source.pipe(parser)) yield row;
  } catch (error) {
    const { message, lines } = error as CsvError;
    if (error instanceof ImportRefusal) throw error;
    const reason = `is no CSV: ${message}${lines ? `, line ${lines}` : ''}`;
    throw new ImportRefusal({
      code: 'malformed',
      file,
      reason,
      fix: 'Mend that line; what stood before has been read',
    });
  }
}
