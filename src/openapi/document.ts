/** The OpenAPI document of the REST API. */
import type { Core } from '@strapi/strapi';
import { answerSchemas } from './answers';
import { corePaths } from './core-routes';
import { operationOf } from './endpoint';
import { ENDPOINTS } from './endpoints';
import { entrySchemas } from './entry-schemas';
import { ERROR, REFUSALS } from './refusals';
import { sorted } from './sorted';
import { stockDocument } from './stock';
import type { OpenApiDocument, PathItem, Schema } from './types';
import { withEntries } from './with-entries';

/** Strapi's own schemas of our types, in whose place ours stand. */
const REPLACED = /^(Api|Record|PluginUploadFileDocument)/;

/**
 * Describes every route of the content API: Strapi's plugins as its generator does, the seven types and our own
 * endpoints by their schemas. The same application gives the same document.
 *
 * @param strapi loaded and mounted
 */
export function openApiDocument(strapi: Core.Strapi): OpenApiDocument {
  const { paths, components } = stockDocument(strapi);
  const ours = ENDPOINTS.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }] as const);
  const [entries, answers] = [entrySchemas(strapi), answerSchemas()];
  const schemas: Record<string, Schema> = {
    ...Object.fromEntries(Object.entries(components.schemas).filter(([name]) => !REPLACED.test(name))),
    ...entries,
    ...answers,
    ...withEntries(entries, answers),
    Error: ERROR,
  };
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: strapi.config.get<string>('info.version'),
      description: 'What published articles put on the record. docs/api.md tells the rest.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: strapi.config.get<string>('api.rest.prefix', '/api'), description: 'This server' }],
    // Reads need no token as long as the public role may read.
    security: [{}, { bearerAuth: [] }],
    paths: renamed({ ...paths, ...corePaths(strapi), ...Object.fromEntries(ours) }),
    components: {
      schemas,
      responses: REFUSALS,
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer', description: 'API token or JWT.' } },
    },
  };
  return sorted(document);
}

const UPLOAD_FILE = '#/components/schemas/PluginUploadFileDocument';

/** Strapi's routes of files lead to our schema of a file. */
function renamed(paths: Record<string, PathItem>): Record<string, PathItem> {
  return JSON.parse(JSON.stringify(paths).replaceAll(UPLOAD_FILE, '#/components/schemas/File'));
}
