/** Reads the demo archive's files (database/demo/README.md). */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A document as its file has it: relations are slugs. */
export type DemoDocument = { slug: string } & Record<string, unknown>;

export type DemoKind = 'topic' | 'organization' | 'person' | 'source' | 'event' | 'story' | 'article';

export interface DemoArchive {
  documents: Record<DemoKind, DemoDocument[]>;
  /** Paths of the drawings by name. */
  pictures: Map<string, string>;
}

const FILES: [DemoKind, string][] = [
  ['topic', 'topics.json'],
  ['organization', 'organizations.json'],
  ['person', 'people.json'],
  ['source', 'sources.json'],
  ['event', 'events.json'],
  ['story', 'stories.json'],
];

/** The archive of a folder whose subfolders hold one theme each. */
export async function readArchive(folder: string): Promise<DemoArchive> {
  const archive: DemoArchive = {
    documents: { topic: [], organization: [], person: [], source: [], event: [], story: [], article: [] },
    pictures: new Map(),
  };
  const themes = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of themes.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const theme = join(folder, name);
    for (const [kind, file] of FILES) archive.documents[kind].push(...(await readList(join(theme, file))));
    for (const path of await filesIn(join(theme, 'articles'), '.json')) {
      archive.documents.article.push(JSON.parse(await readFile(path, 'utf8')) as DemoDocument);
    }
    for (const path of await filesIn(join(theme, 'pictures'), '.svg'))
      archive.pictures.set(basename(path, '.svg'), path);
  }
  return archive;
}

async function readList(path: string): Promise<DemoDocument[]> {
  const text = await readFile(path, 'utf8').catch(absent);
  return text ? (JSON.parse(text) as DemoDocument[]) : [];
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = (await readdir(folder).catch(absent)) ?? [];
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
