import type { OpenApiDocument } from './types';

/** The document as the file holds it. */
export function openApiText(document: OpenApiDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
