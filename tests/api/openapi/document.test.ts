import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApiDocument } from '../../../src/openapi/document';
import { openApiPath } from '../../../src/openapi/path';
import { openApiText } from '../../../src/openapi/text';
import type { OpenApiDocument } from '../../../src/openapi/types';
import { bootStrapi, type TestApp } from '../../support';

const FILE = path.join(__dirname, '..', '..', '..', 'docs', 'openapi.json');
const PREFIX = '/api';
/** Nothing but a confidential article or source has these; no way in may so much as name them. */
const PRIVATE = [
  ...['confidential', 'reliability', 'notes', 'onRecord', 'embargoedUntil', 'minorChange', 'reportedSince'],
];

let app: TestApp;
let document: OpenApiDocument;

beforeAll(async () => {
  app = await bootStrapi();
  document = openApiDocument(app.strapi);
});

afterAll(() => app?.close());

interface Layer {
  path: string | RegExp;
  methods: string[];
}

/** `get /articles/{id}` for each route of the content API. */
function registeredRoutes(): string[] {
  const { stack } = app.strapi.server.router as unknown as { stack: Layer[] };
  return stack.flatMap(({ path: route, methods }) => {
    if (typeof route !== 'string' || !route.startsWith(`${PREFIX}/`)) return [];
    const named = openApiPath(route.slice(PREFIX.length));
    return methods.filter((method) => method !== 'HEAD').map((method) => `${method.toLowerCase()} ${named}`);
  });
}

test('docs/openapi.json is what npm run openapi writes', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(openApiText(document));
});

test('every route of the content API is described, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([route, item]) =>
    Object.keys(item).map((method) => `${method} ${route}`),
  );
  expect(described.sort()).toEqual([...new Set(registeredRoutes())].sort());
});

test('what is private is not so much as named', () => {
  const text = openApiText(document);
  for (const name of PRIVATE) expect(text).not.toContain(`"${name}"`);
  for (const name of ['Article', 'Person', 'Source', 'File', 'Citation']) {
    const properties = Object.keys(document.components.schemas[name]?.properties ?? {});
    for (const hidden of ['id', 'createdAt', 'updatedAt']) expect(properties).not.toContain(hidden);
  }
});

test('every reference leads somewhere, and no operation has the name of another', () => {
  const references = openApiText(document).match(/(?<="\$ref": "#\/components\/)[^"]+/g) ?? [];
  for (const reference of new Set(references)) {
    const [kind = '', name = ''] = reference.split('/');
    expect(Object.keys(document.components[kind as 'schemas'])).toContain(name);
  }
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map((one) => one.operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
