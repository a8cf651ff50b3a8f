import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas, schemaText } from '../src/exporting/format/json-schema';

const FOLDER = path.join('docs', 'export');

/** `npm run export:schema`: writes docs/export, the JSON Schemas of an export's files. */
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(path.join(FOLDER, name), schemaText(schema));
}
console.log(`${FOLDER} describes the files of an export.`);
