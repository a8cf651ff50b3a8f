/** From a line of an export to the fields of a document, as rows are made from them. Pure. */
import { FIGURES, LATER, mapPointers, TEXTS } from '../../exporting/format/pointers';
import { mapPictures, pictureFilesIn } from '../../exporting/lines/pictures-in-text';
import { eventDays } from '../../publishing/saving/event-days';
import type { DocumentKind } from '../../record/kinds';
import type { DocumentFields } from '../drafts/rows/document-rows';

type Values = Readonly<Record<string, unknown>>;

/** What a line's references became. */
export interface Standing {
  /** The row of a document. */
  row(target: DocumentKind, documentId: string): number;
  /** A file of the media library; undefined where the export came without it. */
  file(documentId: string): (Values & { id: number }) | undefined;
}

/** What an export says besides fields. */
const BESIDE = ['documentId', 'formerSlugs', 'formerAddresses', 'publishedAt'];

/** The fields, but those that point at what comes later. */
export function fieldsOf(kind: DocumentKind, line: Values, standing: Standing): DocumentFields {
  const later = LATER[kind] ?? [];
  const now = Object.fromEntries(
    Object.entries(line).filter(([name]) => !later.includes(name) && !BESIDE.includes(name)),
  );
  const fields = mapPointers(kind, now, ({ documentId }, target) => ({
    id: standing.row(target, documentId),
  }));
  const [figure, text] = [FIGURES[kind], TEXTS[kind]];
  return {
    ...fields,
    ...(figure && { [figure]: figureFields(fields[figure] as Values | null, standing) }),
    ...(text && { [text]: textFields(fields[text], standing) }),
    ...(kind === 'event' && eventDays(line)),
  };
}

/** The files that a line's figure and text have. */
export function filesOfLine(kind: DocumentKind, line: Values): string[] {
  const [figure, text] = [FIGURES[kind], TEXTS[kind]];
  const image = figure ? (line[figure] as { image: { documentId: string } | null } | null)?.image : null;
  return [...(image ? [image.documentId] : []), ...(text ? pictureFilesIn(line[text]) : [])];
}

function figureFields(figure: Values | null, standing: Standing): Values | null {
  if (!figure) return null;
  const image = figure.image as { documentId: string } | null;
  return { ...figure, image: image && (standing.file(image.documentId)?.id ?? null) };
}

/** Of a file's row, what Strapi's Blocks editor copies into a text (its ImageDialog). */
const COPIED = [
  ...[
    'name',
    'alternativeText',
    'url',
    'caption',
    'width',
    'height',
    'formats',
    'hash',
    'ext',
    'mime',
    'size',
  ],
  ...['previewUrl', 'provider', 'createdAt', 'updatedAt'],
];

/** A picture whose file did not come along is left out. */
function textFields(text: unknown, standing: Standing): unknown {
  const mapped = mapPictures(text, (image) => {
    if (typeof image.file !== 'string') return image;
    const { file: documentId, ...words } = image;
    const file = standing.file(documentId as string);
    return file ? { ...Object.fromEntries(COPIED.map((name) => [name, file[name] ?? null])), ...words } : {};
  });
  if (!Array.isArray(mapped)) return mapped;
  return mapped.filter((block) => block?.type !== 'image' || Object.keys(block.image ?? {}).length > 0);
}
