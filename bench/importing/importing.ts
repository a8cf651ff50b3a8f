/** What an import costs: the wires of Reuters-21578 into an empty archive that holds whom they name. */
import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { withStrapi } from '../../scripts/record/with-strapi';
import { type ImportOptions, importBatch, type ReadItem } from '../../src/importing/drafts/import-batch';
import { insertDocuments } from '../../src/importing/drafts/rows/insert-documents';
import { type ImportedPage, pageOf } from '../../src/importing/page';
import { uidOf } from '../../src/record/kinds';
import { inTransaction } from '../../src/record/sql';
import { inRecordTransaction } from '../../src/record/transaction';
import { slugBase } from '../../src/slugs/base';
import { claimMany } from '../../src/slugs/claim-many';
import { type ArticleReading, readArticles } from '../../src/suggestions/read-article';
import { databaseAt } from '../archive/databases';
import { wiresOf } from '../archive/wires';
import { readWires, type WireArticle } from '../relevance/data/reuters';
import { figure, progress, report, table } from '../report';

const DATABASE = 'bench_importing';
const DAY = 86_400_000;
const BATCH = 100;

export interface ImportingOptions {
  /** Folder with `wires/`. */
  data: string;
  /** Wires that are imported as drafts; a tenth as many are published, and made one by one. */
  count: number;
}

/** Articles a second, and the statements of each, in one process. */
export async function measureImporting(server: string, { data, count }: ImportingOptions): Promise<void> {
  const wires = readWires(data);
  if (!wires) return console.log(`Skipped: no wires in ${data}`);
  await anew(server);
  process.env.DATABASE_URL = databaseAt(server, DATABASE);
  await withStrapi(async (strapi) => {
    progress('people and organizations');
    const known = wiresOf(data)!;
    await makeNamed(strapi, 'person', known.people);
    await makeNamed(strapi, 'organization', known.organizations);
    const items = wires.map(itemOf);
    const few = Math.ceil(count / 10);
    let from = 0;
    const next = (length: number) => {
      from += length;
      return items.slice(from - length, from);
    };
    await importBatch(strapi, next(BATCH), options({}));
    const rows = [
      await measured('Document Service, create', strapi, next(few), createEach),
      await measured('drafts, texts not read', strapi, next(count), batches({ read: notRead })),
      await measured('drafts, read and linked', strapi, next(count), batches({ apply: 0.8 })),
      await measured('the same again', strapi, items.slice(from - count, from), batches({ apply: 0.8 })),
      await measured(
        'drafts, read, linked and published',
        strapi,
        next(few),
        batches({ apply: 0.8, publish: true }),
      ),
      readingAlone(items.slice(from - few, from)),
    ];
    await quiet(strapi);
    const head = [
      'wires in one process, batches of 100',
      'articles',
      'articles/s',
      'ms an article',
      'statements an article',
    ];
    const cells = rows.map(({ name, articles, seconds, statements }) => [
      ...[name, articles, figure(articles / seconds), figure((1000 * seconds) / articles)],
      statements === null ? '-' : figure(statements / articles),
    ]);
    report('importing', table(head, cells), rows);
  });
}

interface Measured {
  name: string;
  articles: number;
  seconds: number;
  statements: number | null;
}

async function measured(
  name: string,
  strapi: Core.Strapi,
  items: readonly ReadItem[],
  work: (strapi: Core.Strapi, items: readonly ReadItem[]) => Promise<void>,
): Promise<Measured> {
  progress(name);
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  strapi.db.connection.on('query', count);
  const started = performance.now();
  await work(strapi, items);
  const seconds = (performance.now() - started) / 1000;
  strapi.db.connection.removeListener('query', count);
  return { name, articles: items.length, seconds, statements };
}

function batches(given: Partial<ImportOptions>) {
  return async (strapi: Core.Strapi, items: readonly ReadItem[]) => {
    for (let at = 0; at < items.length; at += BATCH)
      await importBatch(strapi, items.slice(at, at + BATCH), options(given));
  };
}

function options(given: Partial<ImportOptions>): ImportOptions {
  return {
    ...{ apply: null, publish: false, create: false, dryRun: false, by: null, pictures: null },
    now: new Date('2024-01-01T00:00:00Z'),
    ...given,
  };
}

/** As stock Strapi would, with two people, two organizations and a citation. */
async function createEach(strapi: Core.Strapi, items: readonly ReadItem[]): Promise<void> {
  const ids = async (kind: 'person' | 'organization' | 'source', limit: number) =>
    (await strapi.db.query(uidOf(kind)).findMany({ limit })).map(({ documentId }) => documentId as string);
  const [people, organizations, [source]] = [
    await ids('person', 2),
    await ids('organization', 2),
    await ids('source', 1),
  ];
  for (const { item } of items) {
    const { title, body, publishedOn } = item as ImportedPage;
    const citations = [{ source }];
    await strapi.documents(uidOf('article')).create({
      data: { headline: title, body, publishedOn, people, organizations, citations } as never,
    });
  }
}

function readingAlone(items: readonly ReadItem[]): Measured {
  const texts = items.map(({ item }) => {
    const { title, body } = item as ImportedPage;
    const words = body.map((block) => ('children' in block ? wordsOf(block) : ''));
    const text = [title, ...words].join('\n\n');
    return { text, headline: title ?? '', publishedOn: '1987-03-01', language: 'en' };
  });
  const started = performance.now();
  readArticles(texts, []);
  const seconds = (performance.now() - started) / 1000;
  return { name: 'reading alone, no names known', articles: items.length, seconds, statements: null };
}

function wordsOf({ children }: ImportedPage['body'][number]): string {
  return children.map((child) => ('text' in child ? child.text : '')).join('');
}

async function notRead(texts: readonly unknown[]): Promise<ArticleReading[]> {
  return texts.map(() => ({ entities: [], dates: [], events: [], quotes: [], sources: [], readTo: 0 }));
}

function itemOf({ id, headline, texts, day, topics }: WireArticle, index: number): ReadItem {
  const item = pageOf({
    title: headline || 'Untitled',
    body: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    publishedOn: new Date(day * DAY).toISOString(),
    language: 'en',
    topics: [...topics].map((name) => ({ name, kind: 'subject', slug: null, mediatopic: null })),
    sources: [{ name: 'Reuters', address: null }],
    externalId: `${id} ${index}`,
  });
  return { file: 'wires.json', number: index + 1, item };
}

async function makeNamed(
  strapi: Core.Strapi,
  kind: 'person' | 'organization',
  names: readonly string[],
): Promise<void> {
  const { documentId: id } = strapi.db.metadata.get(uidOf(kind)).attributes as Record<
    string,
    { default?: unknown }
  >;
  const documents = names.map((name) => ({ documentId: (id!.default as () => string)(), fields: { name } }));
  const wanted = documents.map(({ documentId, fields }) => ({
    ...{ documentId, given: null, base: slugBase(kind, fields) ?? kind },
  }));
  await inRecordTransaction(strapi, [], () =>
    inTransaction(strapi, async (transaction) => {
      const slugs = await claimMany(transaction, kind, wanted);
      const whole = documents.map(({ documentId, fields }) => ({
        ...{ documentId, fields: { ...fields, slug: slugs.get(documentId) } },
      }));
      await insertDocuments(strapi, transaction, kind, whole, { by: null, now: new Date() });
    }),
  );
}

async function anew(server: string): Promise<void> {
  const client = new Client({ connectionString: databaseAt(server, 'postgres') });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

/** Publications tell of themselves when they are done, each with statements of its own. */
async function quiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await setTimeout(50);
}
