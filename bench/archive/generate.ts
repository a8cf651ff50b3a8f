/** Fills an empty database with a made-up archive: content tables and record, both by COPY. */
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { editorial } from '../../src/editorial';
import { eventDays } from '../../src/publishing/saving/event-days';
import type { EntityDocuments, EventDocument } from '../../src/record/documents/entity';
import { type EntityKind, uidOf } from '../../src/record/kinds';
import { projectArticle } from '../../src/record/projection/article';
import { projectEntity } from '../../src/record/projection/entity';
import { type KeyName, keyName, parseKeyName } from '../../src/record/projection/key-name';
import { articleRows, type KeyOf } from '../../src/record/store/article-rows';
import { entityRows } from '../../src/record/store/entity-rows';
import { signalsOf } from '../../src/record/store/signals';
import type { MadeArticle } from './articles';
import { ContentRows, rowIdOf } from './content-rows';
import { Copier } from './copier';
import { count, finish } from './finish';
import { createIndexes, dropIndexes } from './indexes';
import type { MadeKind, Making } from './making';
import { multiply } from './multiply';
import { Texts } from './texts';

/** Tells how far the work has come. */
export type OnProgress = (text: string) => void;

const CONNECTIONS = 2;
const DRAIN_EVERY = 200;

/**
 * Fills the database of a loaded Strapi. The record's rows are made by the record's own projection, so that
 * `record:check` finds nothing.
 *
 * @param url of the same database, by an owner who may load past triggers (a superuser)
 */
export async function generate(
  strapi: Core.Strapi,
  url: string,
  making: Making,
  onProgress: OnProgress,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    onProgress('dropping indexes');
    const dropped = await dropIndexes(client, await loadedTables(client));
    const copier = await Copier.open(url, CONNECTIONS);
    const loading = await Loading.open(strapi, copier, making, url);
    await loading.articles(onProgress);
    await loading.entities(onProgress);
    loading.keys();
    await loading.texts.close();
    await copier.close();
    onProgress('signals');
    await client.query(`SET session_replication_role = replica;
      INSERT INTO record_signal ${signalsOf('record_article')} ORDER BY 1, 2, 3`);
    await createIndexes(client, dropped, (done) => onProgress(`indexes ${done} of ${dropped.length}`));
    await finish(strapi, client, onProgress);
  } finally {
    await client.end();
  }
}

/** Multiplies a loaded archive; the database holds the smaller one. */
export async function enlarge(
  strapi: Core.Strapi,
  url: string,
  factor: number,
  onProgress: OnProgress,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
    onProgress('dropping indexes');
    const dropped = await dropIndexes(client, await loadedTables(client));
    await client.query('TRUNCATE record_signal');
    await multiply(client, factor, onProgress);
    onProgress('signals');
    await client.query(`INSERT INTO record_signal ${signalsOf('record_article')} ORDER BY 1, 2, 3`);
    await createIndexes(client, dropped, (done) => onProgress(`indexes ${done} of ${dropped.length}`));
    await count(strapi, client, onProgress);
  } finally {
    await client.end();
  }
}

async function loadedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
       AND relname ~ '^(articles|people|organizations|sources|events|topics|stories|components_record|record_|slugs)'`,
  );
  return rows.map(({ name }) => name);
}

/** One load: what has been named so far, and who is on the record by it. */
class Loading {
  private readonly onRecord = new Set<KeyName>();
  /** Events of drafts: on the record if a published article reports them too. */
  private readonly unpublished: EventDocument[] = [];
  private readonly content: ContentRows;

  private constructor(
    private readonly strapi: Core.Strapi,
    private readonly copier: Copier,
    private readonly making: Making,
    private readonly keyOf: KeyOf,
    private readonly ids: ReadonlyMap<KeyName, number>,
    readonly texts: Texts,
  ) {
    this.content = new ContentRows(strapi.db.metadata, (table, row) => copier.add(table, row));
  }

  static async open(strapi: Core.Strapi, copier: Copier, making: Making, url: string): Promise<Loading> {
    const ids = new Map<KeyName, number>();
    const keyOf = (name: KeyName): number => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, ids.size + 1);
      return ids.size;
    };
    return new Loading(strapi, copier, making, keyOf, ids, await Texts.open(url, keyOf));
  }

  async articles(onProgress: OnProgress): Promise<void> {
    const context = {
      timeZone: editorial(this.strapi).timeZone,
      broaderTopics: this.broaderTopics(),
    };
    for (let index = 0; index < this.making.articles; index += 1) {
      const made = this.making.article(index);
      this.articleContent(index, made);
      if (made.isPublished) {
        const projection = projectArticle(made.article, context);
        this.put(articleRows(projection, this.keyOf));
        this.texts.addArticle(projection);
        for (const { key, roles } of projection.postings) if (roles > 0) this.onRecord.add(key);
      }
      if (made.event && made.isPublished) this.entity('event', made.event, true);
      else if (made.event) this.unpublished.push(made.event);
      if (index % DRAIN_EVERY === 0) await this.drain();
      if (index % 10_000 === 0) onProgress(`articles ${index} of ${this.making.articles}`);
    }
  }

  /** All kinds; most events were made with the articles that are the first to report them. */
  async entities(onProgress: OnProgress): Promise<void> {
    for (const event of this.unpublished) this.entity('event', event);
    for (const [kind, count] of Object.entries(this.making.counts) as [MadeKind, number][]) {
      onProgress(kind);
      for (let index = 0; index < count; index += 1) {
        this.entity(kind, this.making.entity(kind, index));
        if (index % DRAIN_EVERY === 0) await this.drain();
      }
    }
  }

  keys(): void {
    for (const [name, id] of this.ids) this.copier.add('record_key', { id, ...parseKeyName(name) });
  }

  private articleContent(index: number, { article, isPublished }: MadeArticle): void {
    const { documentId, slug, publishedAt } = article;
    const columns = { created_at: publishedAt, locale: null };
    const uid = uidOf('article');
    const document = article as unknown as Record<string, unknown>;
    this.content.write(uid, document, 2 * index + 1, { ...columns, published_at: null });
    if (isPublished) this.content.write(uid, document, 2 * index + 2, columns);
    const held = isPublished ? 'live' : 'draft';
    this.copier.add('slugs', {
      type: 'article',
      slug,
      document_id: documentId,
      held,
      was_public: isPublished,
    });
  }

  private entity<K extends EntityKind>(
    kind: K,
    document: EntityDocuments[K],
    isNamed = this.onRecord.has(keyName(kind, document.documentId)),
  ): void {
    const hidden = 'confidential' in document && document.confidential === true;
    const isShown = isNamed && !hidden;
    const { documentId, slug, updatedAt } = document;
    const columns = { on_record: isShown, created_at: updatedAt, published_at: updatedAt, locale: null };
    const days = 'date' in document ? eventDays({ date: document.date }) : {};
    this.content.write(uidOf(kind), { ...document, ...days }, rowIdOf(documentId), columns);
    this.copier.add('slugs', {
      type: kind,
      slug,
      document_id: documentId,
      held: 'live',
      was_public: isShown,
    });
    if (!isShown) return;
    const projection = projectEntity(kind, document, editorial(this.strapi).language);
    this.put(entityRows(projection, this.keyOf));
    this.texts.addEntity(projection);
  }

  private async drain(): Promise<void> {
    await this.copier.drain();
    await this.texts.drain();
  }

  private put(rows: Readonly<Record<string, object[]>>): void {
    for (const [table, own] of Object.entries(rows)) {
      for (const row of own) this.copier.add(table, row as Record<string, never>);
    }
  }

  private broaderTopics(): Map<string, string[]> {
    const topics = Array.from({ length: this.making.counts.topic }, (_, index) =>
      this.making.entity('topic', index),
    );
    return new Map(topics.map(({ documentId, parent }) => [documentId, parent ? [parent.documentId] : []]));
  }
}
