/** Whether documents that are there already are those of the export. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Line } from '../../exporting/format/lines';
import { LATER, mapPointers } from '../../exporting/format/pointers';
import { lineOf } from '../../exporting/lines/line-of';
import { PUBLIC_SHAPES } from '../../exporting/read/shapes';
import { filesIn } from '../../exporting/read/told';
import { readDocuments } from '../../record/documents/shape';
import { type DocumentKind, isEntityKind, uidOf } from '../../record/kinds';
import type { Raw } from '../../record/sql';

type Values = Readonly<Record<string, unknown>>;

/**
 * The first field of one of these documents that is not as its line has it; null where all are. What the export links
 * later is not compared here.
 *
 * @param lines of documents that are there
 */
export async function differenceOf<K extends DocumentKind>(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: K,
  lines: readonly Line<K>[],
): Promise<{ documentId: string; field: string } | null> {
  const documents = await readDocuments<Record<string, unknown>>(strapi, transaction, {
    ...{ uid: uidOf(kind), shape: PUBLIC_SHAPES[kind], ids: lines.map(({ documentId }) => documentId) },
    version: isEntityKind(kind) ? 'only' : 'published',
  });
  const files = await filesIn(transaction, kind, documents);
  const stored = new Map(
    documents.map((document) => [
      String(document.documentId),
      lineOf(kind, document, {
        reference: (_target, documentId) => ({ documentId, slug: null, name: '' }),
        formerSlugs: () => [],
        formerAddresses: () => [],
        file: (by) => files.get(by) ?? null,
      }),
    ]),
  );
  for (const line of lines) {
    const field = differing(kind, line, stored.get(line.documentId));
    if (field !== null) return { documentId: line.documentId, field };
  }
  return null;
}

const NOT_COMPARED = ['formerSlugs', 'formerAddresses'];

function differing(kind: DocumentKind, line: Values, stored: Values | undefined): string | null {
  if (!stored) return 'publication';
  const [wanted, found] = [line, stored].map((one) => mapPointers(kind, one, ({ documentId }) => documentId));
  const passed = [...NOT_COMPARED, ...(LATER[kind] ?? [])];
  const names = Object.keys(line).filter((name) => !passed.includes(name));
  return names.find((name) => !isDeepStrictEqual(wanted![name], found![name])) ?? null;
}
