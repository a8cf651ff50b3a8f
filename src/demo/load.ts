/** Loads the demo archive through the Document Service, as an editor would enter it. */
import { join } from 'node:path';
import type { Core, Modules } from '@strapi/strapi';
import { type UidOf, uidOf } from '../record/kinds';
import { type DemoDocument, type DemoKind, readArchive } from './archive';
import { toBlocks } from './blocks';
import { partsLast } from './order';
import { loadPictures } from './pictures';
import { type Loaded, resolve } from './references';

/** Each after what it points at. Lead articles come at the end, when there are articles. */
const ORDER: { kind: DemoKind; partOf?: string }[] = [
  { kind: 'topic', partOf: 'parent' },
  { kind: 'organization', partOf: 'parent' },
  { kind: 'person' },
  { kind: 'source' },
  { kind: 'event', partOf: 'superEvent' },
  { kind: 'story' },
  { kind: 'article' },
];

type Data = Modules.Documents.Params.Data.Input<UidOf<DemoKind>>;

export interface LoadOptions {
  folder?: string;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Fills an empty database with the demo archive.
 *
 * @throws Error that names the document that could not be loaded, and why
 */
export async function loadDemo(
  strapi: Core.Strapi,
  { folder, onProgress = () => {} }: LoadOptions = {},
): Promise<void> {
  const archive = await readArchive(folder ?? join(strapi.dirs.app.root, 'database', 'demo'));
  const total =
    archive.pictures.size + Object.values(archive.documents).reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  const step = () => onProgress(++done, total);
  const loaded: Loaded = {
    documents: new Map(),
    pictures: await loadPictures(strapi, archive.pictures, step),
  };
  for (const { kind, partOf } of ORDER) {
    const documents = archive.documents[kind];
    for (const document of partOf ? partsLast(documents, partOf) : documents) {
      loaded.documents.set(`${kind} ${document.slug}`, await loadOne(strapi, kind, document, loaded));
      step();
    }
  }
  await leadTopics(strapi, archive.documents.topic, loaded);
}

async function loadOne(
  strapi: Core.Strapi,
  kind: DemoKind,
  document: DemoDocument,
  loaded: Loaded,
): Promise<string> {
  const { status, leadArticles: _, body, ...fields } = document;
  const data = { ...resolve(kind, fields, loaded), ...(Array.isArray(body) && { body: toBlocks(body) }) };
  try {
    const { documentId } = await strapi.documents(uidOf(kind)).create({ data: data as Data });
    if (status === 'published') await publishThen(strapi, documentId, String(fields.publishedOn));
    return documentId;
  } catch (error) {
    throw new Error(`Demo archive, ${kind} ${document.slug}: ${(error as Error).message}`, { cause: error });
  }
}

/** Publishes at the moment at which the article appeared, so that its events have been reported since then. */
async function publishThen(strapi: Core.Strapi, documentId: string, moment: string): Promise<void> {
  strapi.config.set('clock.now', moment);
  try {
    await strapi.documents(uidOf('article')).publish({ documentId });
  } finally {
    strapi.config.set('clock.now', undefined);
  }
}

async function leadTopics(strapi: Core.Strapi, topics: DemoDocument[], loaded: Loaded): Promise<void> {
  for (const { slug, leadArticles } of topics) {
    if (!Array.isArray(leadArticles) || leadArticles.length === 0) continue;
    await strapi.documents(uidOf('topic')).update({
      documentId: loaded.documents.get(`topic ${slug}`)!,
      data: resolve('topic', { slug, leadArticles }, loaded),
    });
  }
}
