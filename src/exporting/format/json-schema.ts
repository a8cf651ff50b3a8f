/** The JSON Schemas of an export's files, as docs/export holds them. Pure. */
import { z } from 'zod';
import { LINE_FILES, SCHEMA_VERSION } from './lines';
import { MANIFEST, manifest } from './manifest';

/** By the name of the file that describes them: `articles.schema.json`. */
export function jsonSchemas(): Record<string, object> {
  const described = Object.entries({ [MANIFEST]: manifest, ...LINE_FILES });
  return Object.fromEntries(
    described.map(([file, schema]) => [
      file.replace(/\.jsonl?$/, '.schema.json'),
      { title: titleOf(file), ...z.toJSONSchema(schema) },
    ]),
  );
}

/** As the files hold it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function titleOf(file: string): string {
  return file === MANIFEST
    ? `${file} of an export of Dateline`
    : `A line of ${file} of an export of Dateline, version ${SCHEMA_VERSION}`;
}
