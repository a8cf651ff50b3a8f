import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApiDocument } from '../src/openapi/document';
import { openApiText } from '../src/openapi/text';
import { withStrapi } from './record/with-strapi';
import { runToEnd } from './starting/one-line';

const FILE = path.join('docs', 'openapi.json');

/** `npm run openapi`: writes docs/openapi.json, the description of the REST API. */
runToEnd(async () => {
  const document = await withStrapi(async (strapi) => {
    // Routes know their paths once the server has mounted them.
    strapi.server.mount();
    return openApiDocument(strapi);
  });
  writeFileSync(FILE, openApiText(document));
  console.log(`${FILE} describes ${Object.keys(document.paths).length} paths.`);
  process.exit(0);
});
