/** Names in files as records of the archive. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import type { PageSource, PageTopic } from '../../page';
import type { Target } from '../fields/article';
import { type FoundNames, findNamed, type Named } from './find-named';
import { nameOf } from './name-of';
import { type FoundSource, findSources, makeSource } from './sources';
import { findTopics, makeTopic } from './topics';
import { sourceKey, topicKey, type WantedNames } from './wanted';

/** A record that the import makes, or would make. */
export interface MadeRecord {
  kind: Named | 'topic' | 'source';
  name: string;
}

/** The records that names mean; null where the archive cannot say. */
export interface ArchiveNames {
  person(name: string): Target | null;
  organization(name: string): Target | null;
  topic(topic: PageTopic): Target | null;
  source(source: PageSource): Target | null;
  /** Which were made for it, or would be. */
  made: MadeRecord[];
}

export interface NamingOptions {
  /** Make people and organizations that nobody in the archive is called. */
  create: boolean;
  dryRun: boolean;
  by: number | null;
}

/**
 * Finds the records of a batch's names, one statement a kind, and makes those that may be made: topics and sources,
 * and people and organizations where whoever imports says so. A name that several bear means none of them.
 */
export async function archiveNames(
  strapi: Core.Strapi,
  transaction: Raw,
  wanted: WantedNames,
  { create, dryRun, by }: NamingOptions,
): Promise<ArchiveNames> {
  const made: MadeRecord[] = [];
  const topics = await findTopics(strapi, transaction, wanted.topics);
  for (const topic of wanted.topics) {
    if (topics.has(topicKey(topic))) continue;
    made.push({ kind: 'topic', name: nameOf(topic.name) });
    if (!dryRun) topics.set(topicKey(topic), await makeTopic(strapi, transaction, topic, by));
  }
  const sources: Map<string, FoundSource> = await findSources(strapi, transaction, wanted.sources);
  for (const source of wanted.sources) {
    if (sources.has(sourceKey(source))) continue;
    made.push({ kind: 'source', name: nameOf(source.name) });
    if (!dryRun) sources.set(sourceKey(source), await makeSource(strapi, source, by));
  }
  const named = async (kind: Named, names: readonly string[]) => {
    const found = new Map(await findNamed(strapi, transaction, kind, names));
    for (const name of create ? names : []) {
      if (found.has(name)) continue;
      made.push({ kind, name });
      if (!dryRun) found.set(name, await makeNamed(strapi, kind, name, by));
    }
    return found;
  };
  const organizations = await named('organization', wanted.organizations);
  const people = await named('person', wanted.people);
  return {
    made,
    person: (name) => single(people, name),
    organization: (name) => single(organizations, name),
    topic: (topic) => topics.get(topicKey(topic)) ?? null,
    source: (source) => {
      const found = sources.get(sourceKey(source));
      return found === undefined || found === 'withheld' ? null : found;
    },
  };
}

function single(found: FoundNames, name: string): Target | null {
  const one = found.get(nameOf(name));
  return one === undefined || one === 'several' ? null : one;
}

/** Makes a record of which nothing but the name is known. */
export async function makeNamed(
  strapi: Core.Strapi,
  kind: Named,
  name: string,
  by: number | null,
): Promise<Target> {
  const { id, documentId } = await strapi.documents(uidOf(kind)).create({
    data: { name, createdBy: by, updatedBy: by } as never,
  });
  return { id: Number(id), documentId };
}
