/** What the document of an entity refers to, as far as it is on the record. */
import type { Core } from '@strapi/strapi';
import { type Picture, pictures } from '../../article-page/picture';
import type { Reference } from '../../article-page/references';
import { referencesTo } from '../../on-the-record/references';
import { noteLists } from '../../record/dependencies';
import type { FigureDocument } from '../../record/documents/article';
import { readDocuments, type Shape } from '../../record/documents/shape';
import { type EntityKind, uidOf } from '../../record/kinds';
import type { Raw } from '../../record/sql';
import type { FigureShown } from '../jsonld/image';

/** A relation as a document holds it: to whatever, on the record or off it. */
export interface Named {
  documentId: string;
}

export const NAMED: Shape = { fields: ['documentId'] };

/** References by documentId; what is missing must not be told. */
export type Told = ReadonlyMap<string, Reference>;

/** The document of an entity that is on the record. One statement. */
export async function documentOf<T>(
  strapi: Core.Strapi,
  transaction: Raw,
  { kind, documentId, shape }: { kind: EntityKind; documentId: string; shape: Shape },
): Promise<T> {
  const [document] = await readDocuments<T>(strapi, transaction, {
    ...{ uid: uidOf(kind), shape, ids: [documentId], version: 'only' },
  });
  if (!document) throw new Error(`The record has a ${kind} ${documentId} that is no document`);
  return document;
}

/** Those of these references that are on the record. One statement. */
export async function toldOf(
  strapi: Core.Strapi,
  transaction: Raw,
  named: readonly (Named | null | undefined)[],
): Promise<Told> {
  const documentIds = named.flatMap((one) => one?.documentId ?? []);
  const found = await referencesTo(strapi, transaction, { documentIds, audience: 'public' });
  return new Map(
    [...found].map(([id, { documentId, slug, name, title }]) => [
      id,
      { documentId, slug, name: name ?? title ?? '' },
    ]),
  );
}

/** The one reference, or null where it is off the record. */
export function oneTold(told: Told, named: Named | null): Reference | null {
  return (named && told.get(named.documentId)) ?? null;
}

/** Those on the record, in order. */
export function allTold(told: Told, named: readonly Named[]): Reference[] {
  return named.flatMap(({ documentId }) => told.get(documentId) ?? []);
}

/** A figure of an entity, with its picture. One statement, where there is one. */
export async function figureShown(
  transaction: Raw,
  figure: FigureDocument | null,
  told: Told,
): Promise<FigureShown | null> {
  // Whom it is credited to may come on the record, which is no change of the entity.
  noteLists('source');
  if (!figure?.image) return null;
  const files: ReadonlyMap<number, Picture> = await pictures(transaction, [figure.image]);
  return { ...figure, image: files.get(figure.image) ?? null, credit: oneTold(told, figure.credit) };
}
