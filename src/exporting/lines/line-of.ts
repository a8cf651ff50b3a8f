/** From a document to its line of an export. Pure. */
import type { DocumentKind } from '../../record/kinds';
import { LINES, type Line } from '../format/lines';
import { FIGURES, mapPointers, TEXTS } from '../format/pointers';
import type { Told } from '../read/told';
import { mapPictures } from './pictures-in-text';

type Values = Readonly<Record<string, unknown>>;

/** Fields of Strapi's copy of a file that say where one library keeps it. */
const OF_THE_LIBRARY = [
  ...[
    'id',
    'documentId',
    'url',
    'hash',
    'formats',
    'previewUrl',
    'provider',
    'provider_metadata',
    'folderPath',
  ],
  ...['folder', 'related', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'isUrlSigned'],
];

/**
 * The line of a document that is on the record, its fields in the order of the schema.
 *
 * @param document as PUBLIC_SHAPES reads it
 * @param told what may be told of what it refers to
 */
export function lineOf<K extends DocumentKind>(kind: K, document: Values, told: Told): Line<K> {
  const documentId = String(document.documentId);
  const open = withoutWithheld(kind, document, told);
  const mapped = mapPointers(kind, open, (pointer, target) => told.reference(target, pointer.documentId));
  const figure = FIGURES[kind];
  const text = TEXTS[kind];
  const line = {
    ...mapped,
    ...(figure && { [figure]: figureOf(mapped[figure] as Values | null, told) }),
    ...(text && { [text]: mapPictures(mapped[text], (image) => pictureOf(image, told)) }),
    ...(kind === 'article' && articleOnly(mapped, told)),
    ...(kind === 'topic' && { leadArticles: once(mapped.leadArticles as { documentId: string }[]) }),
    formerSlugs: told.formerSlugs(documentId),
  };
  return LINES[kind].parse(line) as Line<K>;
}

/** A citation of a source that is off the record is left out whole, as everywhere. */
function withoutWithheld(kind: DocumentKind, document: Values, told: Told): Values {
  if (kind !== 'article') return document;
  const citations = document.citations as { source: { documentId: string } | null }[];
  const isTold = ({ source }: (typeof citations)[number]) =>
    source === null || told.reference('source', source.documentId) !== null;
  return { ...document, citations: citations.filter(isTold) };
}

/** Strapi links a topic to both versions of an article. */
function once<T extends { documentId: string }>(references: readonly T[]): T[] {
  return [...new Map(references.map((reference) => [reference.documentId, reference])).values()];
}

function figureOf(figure: Values | null, told: Told): Values | null {
  if (!figure) return null;
  const documentId = typeof figure.image === 'number' ? told.file(figure.image) : null;
  return { ...figure, image: documentId === null ? null : { documentId } };
}

function pictureOf(image: Values, told: Told): Values {
  const file = typeof image.url === 'string' ? told.file(image.url) : null;
  if (file === null) return without(image, ['id', 'createdAt', 'updatedAt', 'folderPath', 'related']);
  return { ...without(image, OF_THE_LIBRARY), file };
}

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

function articleOnly(article: Values, told: Told): Values {
  const events = article.events as { reportedSince: string | null }[];
  return {
    publishedOn: instant(article.publishedOn),
    updatedOn: instant(article.updatedOn),
    publishedAt: instant(article.publishedAt),
    events: events.map((report) => ({ ...report, reportedSince: instant(report.reportedSince) })),
    formerAddresses: told.formerAddresses(String(article.documentId)),
  };
}

function instant(value: unknown): string | null {
  return typeof value === 'string' ? new Date(value).toISOString() : null;
}
