/** Which operation of docs/openapi.json a request belongs to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenApiDocument } from '../../../src/openapi/types';

/** As committed; tests/api/openapi/document.test.ts holds it against the application. */
export const DOCUMENT: OpenApiDocument = JSON.parse(
  readFileSync(path.join(__dirname, '..', '..', '..', 'docs', 'openapi.json'), 'utf8'),
);

export const PREFIX = '/api';

interface Template {
  path: string;
  expression: RegExp;
}

const byFewestParameters = (one: Template, other: Template) =>
  parametersIn(one.path) - parametersIn(other.path);

const TEMPLATES: readonly Template[] = Object.keys(DOCUMENT.paths)
  .map((template) => ({ path: template, expression: expressionOf(template) }))
  .sort(byFewestParameters);

/**
 * @param address path of a request, such as `/api/people/sergey-lavrov`
 * @param method in lower case
 * @returns the path as the document writes it; null where the document has no such path and method
 */
export function operationOf(address: string, method: string): string | null {
  const asked = address.slice(PREFIX.length);
  const own = asked.replace(/(?<=.)\/$/, '');
  const found = TEMPLATES.find(
    ({ path: template, expression }) =>
      (expression.test(own) || expression.test(asked)) && method in DOCUMENT.paths[template]!,
  );
  return found?.path ?? null;
}

function parametersIn(template: string): number {
  return template.split('{').length - 1;
}

/** What is called `path` takes any text (src/openapi/path.ts). */
function expressionOf(template: string): RegExp {
  const parts = template.split(/(\{\w+\})/).map((part) => {
    if (part === '{path}') return '.*';
    return part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'i');
}
