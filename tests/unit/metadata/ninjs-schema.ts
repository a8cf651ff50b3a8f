/** IPTC's JSON Schema of ninjs 3.1 (tests/fixtures/ninjs). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const FILE = path.join(__dirname, '..', '..', 'fixtures', 'ninjs', 'ninjs-schema_3.1.json');

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
// We write no coordinates, which the schema leaves to that of GeoJSON.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')));

/** What is wrong with a ninjs document, each by its path. */
export function ninjsFaults(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
