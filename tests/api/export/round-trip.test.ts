/** Out and in again: an export of an archive that has lived, into an empty database. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { exportRecord } from '../../../src/exporting/export-record';
import { LINE_FILES, LINE_KINDS, lineFileOf } from '../../../src/exporting/format/lines';
import type { Manifest } from '../../../src/exporting/format/manifest';
import type { FtmEntity } from '../../../src/exporting/ftm/entity';
import { findExport } from '../../../src/importing/dateline/find-export';
import { type Restored, restoreExport } from '../../../src/importing/dateline/restore';
import { checkRecord } from '../../../src/record/check';
import { PLURALS, uidOf } from '../../../src/record/kinds';
import { bootStrapi, type TestApp } from '../../support';
import { ftmFaults } from '../../support/exporting/ftm-model';
import { fillArchive } from '../on-the-record/archive';
import { PREFIX, SECRET_DAY } from '../on-the-record/secrets';
import { documentsOf } from '../publishing/documents';
import { filesOf, linesOf } from './exported';
import { AWKWARD, fillNewsroom, type Newsroom } from './newsroom';
import { DUMPED, dumpRecord, recordTables } from './record-dump';

const NOW = new Date('2026-11-27T00:00:00Z');
const ROOT = path.join(__dirname, '..', '..', '..');

let app: TestApp;
let work: string;
let newsroom: Newsroom;
let manifest: Manifest;
let failure: { message: string; isThere: boolean };
let brokenOff: Restored;
let restored: Restored;
let hidden: string[];
const original = { record: {} as Record<string, string[]>, answers: new Map<string, unknown>() };
const folder = (name: string) => path.join(work, name);

const exportTo = (name: string) =>
  exportRecord(app.strapi, {
    ...{ folder: folder(name), formats: new Set(['jsonl', 'ftm'] as const), files: true, now: NOW },
  });

/** Takes the ground from under an export that has begun. */
async function failHalfway(): Promise<typeof failure> {
  const out = folder('failing');
  const failing = exportRecord(app.strapi, {
    ...{ folder: out, formats: new Set(['jsonl'] as const), files: true, now: NOW },
    onProgress: () => rmSync(path.join(out, '.in-the-making'), { recursive: true, force: true }),
  });
  const message = await failing.then(
    () => 'none',
    (error: Error) => error.message,
  );
  return { message, isThere: existsSync(out) };
}

/** @param endAfter documents after which it is ended */
async function restoreFrom(name: string, endAfter = Number.POSITIVE_INFINITY): Promise<Restored> {
  const stop = new AbortController();
  return restoreExport(app.strapi, (await findExport(folder(name)))!, {
    ...{ dryRun: false, now: NOW, signal: stop.signal },
    show: (what, run) =>
      run(({ done }) => {
        if (what === 'Documents' && done >= endAfter) stop.abort();
      }),
  });
}

beforeAll(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'dateline-export-'));
  app = await bootStrapi({ demo: true });
  const archive = await fillArchive(app.strapi);
  newsroom = await fillNewsroom(app.strapi);
  hidden = [
    ...archive.hidden.map(({ documentId }) => documentId),
    // It was merged into another, and answers by her.
  ].filter((documentId) => documentId !== 'z'.repeat(24));
  original.record = await dumpRecord(app.strapi);
  failure = await failHalfway();
  manifest = await exportTo('first');
  for (const address of await addresses()) original.answers.set(address, await answer(address));
  await app.close();
  app = await bootStrapi();
  brokenOff = await restoreFrom('first', 400);
  restored = await restoreFrom('first');
}, 300_000);

afterAll(async () => {
  await app.close();
  rmSync(work, { recursive: true });
});

/** A sample of every kind of answer, of what is named often and seldom. */
async function addresses(): Promise<string[]> {
  const slugs = (kind: (typeof LINE_KINDS)[number]) =>
    linesOf(folder('first'), lineFileOf(kind)).flatMap(({ slug }, index) =>
      index % 9 === 0 || String(slug).startsWith('pilots') || String(slug).startsWith('open')
        ? [String(slug)]
        : [],
    );
  const of = (kind: (typeof LINE_KINDS)[number], ...ways: string[]) =>
    slugs(kind).flatMap((slug) => ways.map((way) => `/api/${PLURALS[kind]}/${slug}${way}`));
  return [
    ...of('article', '', '?populate=*', '/page', '/related', '/timeline', '/jsonld', '/ninjs', '/opengraph'),
    ...of('person', '?populate=*', '/articles', '/timeline', '/connections', '/quotes', '/jsonld'),
    ...of('organization', '?populate=*', '/articles', '/timeline', '/people', '/connections'),
    ...of('source', '?populate=*', '/articles', '/timeline'),
    ...of('event', '?populate=*', '/articles', '/timeline', '/jsonld'),
    ...of('topic', '?populate=*', '/articles', '/timeline', '/feed.atom'),
    ...of('story', '?populate=*', '/articles', '/timeline'),
    ...['/api/timeline?limit=50', '/api/timeline/histogram?by=year', '/api/feeds/corrections.json'],
    ...['/api/search?q=NATO', '/api/search?q=pilots', '/api/search?q=black%20hole'],
    ...['/api/suggest?q=sergey%20lavrov', '/api/suggest?q=ann%20kay', '/api/suggest?q=lavrof'],
    ...newsroom.former,
  ];
}

/** Without what is a database's own: addresses of files, what stands in them, and cursors, which hold compact keys. */
async function answer(address: string): Promise<unknown> {
  const response = await app.request.get(address);
  const text = (response.text ?? '')
    .replaceAll(/\/uploads\/[\w.-]+/g, '/uploads/FILE')
    .replaceAll(/"hash":"[\w.-]+"/g, '"hash":"FILE"')
    .replaceAll(/"(?:size|sizeInBytes)":[\d.]+/g, '"size":0')
    .replaceAll(/("next":"|cursor=)[\w-]+/g, '$1CURSOR')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://server');
  const isJson = /^[[{]/.test(text);
  return { status: response.status, text: isJson ? JSON.stringify(JSON.parse(text, inOrder)) : text };
}

/** What ranks the same comes in the order of compact keys, which are a database's own. */
function inOrder(_key: string, value: unknown): unknown {
  const rankOf = (one: { weight?: unknown; score?: unknown } | null) => one?.weight ?? one?.score;
  if (!Array.isArray(value) || !value.every((one) => typeof rankOf(one) === 'number')) return value;
  const text = (one: unknown) => JSON.stringify(one);
  return value.sort(
    (one, other) => Number(rankOf(other)) - Number(rankOf(one)) || (text(one) < text(other) ? -1 : 1),
  );
}

/** Rows that one has and the other lacks, as many as can be looked at. */
function differences(before: string[], after: string[]) {
  const [was, is] = [new Set(before), new Set(after)];
  return {
    missing: before.filter((row) => !is.has(row)).slice(0, 3),
    surplus: after.filter((row) => !was.has(row)).slice(0, 3),
  };
}

describe('an export', () => {
  it('holds lines by the published schema, as many as its manifest says', () => {
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    const validate = (name: string) =>
      ajv.compile(JSON.parse(readFileSync(path.join(ROOT, 'docs', 'export', name), 'utf8')));
    for (const name of Object.keys(LINE_FILES)) {
      const check = validate(name.replace('.jsonl', '.schema.json'));
      const lines = linesOf(folder('first'), name);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBe(manifest.counts[name.replace('.jsonl', '')]);
      for (const line of lines) {
        check(line);
        expect(check.errors ?? []).toEqual([]);
      }
    }
    const check = validate('manifest.schema.json');
    check(JSON.parse(readFileSync(path.join(folder('first'), 'manifest.json'), 'utf8')));
    expect(check.errors ?? []).toEqual([]);
  });

  it('tells the SHA-256 of each of its files', () => {
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const files = filesOf(folder('first'));
    const told = new Map<string, string>(manifest.files.map((file) => [file.path, file.sha256]));
    for (const line of linesOf(folder('first'), 'files.jsonl'))
      told.set(String(line.path), String(line.sha256));
    files.delete('manifest.json');
    expect([...told.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) expect(sha256(bytes)).toBe(told.get(name));
  });

  it('holds entities that FollowTheMoney knows, and that point at each other', () => {
    const entities = linesOf(folder('first'), 'entities.ftm.json') as unknown as FtmEntity[];
    const known = new Map(entities.map(({ id, schema }) => [id, schema]));
    expect(known.size).toBe(entities.length);
    expect(ftmFaults(entities, known)).toEqual([]);
    expect(new Set(known.values())).toEqual(
      new Set([
        ...['Person', 'Organization', 'PublicBody', 'Company', 'LegalEntity'],
        ...['Event', 'Article', 'Membership', 'Documentation', 'UnknownLink'],
      ]),
    );
  });

  it('named the path, and left nothing, where it failed halfway', () => {
    expect(failure).toEqual({
      message: `${path.join(folder('failing'), '.in-the-making', 'topics.jsonl')} cannot be written: it is gone`,
      isThere: false,
    });
  });

  it('has no byte of a draft, of anybody off the record, or of a confidential source', () => {
    for (const [name, bytes] of filesOf(folder('first'))) {
      const leaks = [PREFIX, SECRET_DAY, ...hidden].filter((word) => bytes.includes(word));
      expect({ name, leaks }).toEqual({ name, leaks: [] });
      expect(/"(?:reliability|confidential|notes|onRecord|embargoedUntil)"/.test(bytes.toString())).toBe(
        false,
      );
    }
  });
});

describe('imported into an empty database', () => {
  it('goes on where it was broken off', () => {
    expect(brokenOff.isStopped).toBe(true);
    expect(brokenOff.made).toBeGreaterThan(0);
    expect(restored.there).toBe(brokenOff.made);
    const documents = LINE_KINDS.reduce((sum, kind) => sum + (manifest.counts[PLURALS[kind]] ?? 0), 0);
    expect(restored.made + restored.there).toBe(documents);
  });

  it('is the same record, row by row', async () => {
    const record = await dumpRecord(app.strapi);
    for (const table of DUMPED) {
      expect(original.record[table]!.length).toBeGreaterThan(0);
      expect(record[table]!.length).toBe(original.record[table]!.length);
      expect({ table, ...differences(original.record[table]!, record[table]!) }).toEqual({
        ...{ table, missing: [], surplus: [] },
      });
    }
    // A table that comes later is to be compared, too.
    expect(await recordTables(app.strapi)).toEqual(DUMPED);
  });

  it('answers readers byte by byte as before, by present and former addresses', async () => {
    expect(original.answers.size).toBeGreaterThan(150);
    for (const [address, before] of original.answers) {
      expect({ address, status: (before as { status: number }).status }).toEqual({ address, status: 200 });
      expect({ address, answer: await answer(address) }).toEqual({ address, answer: before });
    }
  });

  it('is exported as the same bytes', async () => {
    await exportTo('second');
    const [first, second] = [filesOf(folder('first')), filesOf(folder('second'))];
    for (const files of [first, second]) files.delete('manifest.json');
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [name, bytes] of first)
      expect({ name, same: bytes.equals(second.get(name)!) }).toEqual({ name, same: true });
  });

  it('agrees with its documents', async () => {
    expect(await checkRecord(app.strapi)).toEqual([]);
    const { rows } = await app.strapi.db.connection.raw('SELECT stale_since FROM record_state');
    expect(rows).toEqual([{ stale_since: null }]);
  });

  it('keeps pictures as they were, and words that break careless readers', async () => {
    const [article] = await app.strapi
      .documents(uidOf('article'))
      .findMany({ filters: { slug: 'pilots-leave-the-harbour' }, status: 'published' });
    expect(article).toMatchObject({ standfirst: AWKWARD });
    const file = await app.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { documentId: newsroom.picture } });
    const shown = (article!.body as { image?: { url: string } }[]).find(({ image }) => image)!.image!;
    expect(shown.url).toBe(file.url);
    await app.request.get(file.url).expect(200);
    expect(file.formats.thumbnail).toBeTruthy();
  });

  it('is not imported twice: what is there is compared, and passed over', async () => {
    const again = await restoreFrom('first');
    expect(again).toMatchObject({ made: 0, there: restored.made + restored.there });
  });

  it('is edited, published and deleted like any other', async () => {
    const articles = documentsOf(app.strapi, 'article');
    // Deleting a topic's lead article leaves its pick in the record, restored or not.
    const leading = linesOf(folder('first'), 'topics.jsonl').flatMap(({ leadArticles }) =>
      (leadArticles as { documentId: string }[]).map(({ documentId: id }) => id),
    );
    const line = linesOf(folder('first'), 'articles.jsonl').find(
      (one) => !leading.includes(String(one.documentId)),
    );
    const documentId = String(line!.documentId);
    await articles.update(documentId, { headline: 'A new headline for an old article' });
    await articles.publish(documentId);
    expect(await articles.find(documentId, 'published')).toMatchObject({
      headline: 'A new headline for an old article',
    });
    await articles.delete(documentId);
    expect(await articles.find(documentId)).toBeNull();
    expect(await checkRecord(app.strapi)).toEqual([]);
  });

  it('is refused where a document of the database is another than the export has', async () => {
    const [line] = linesOf(folder('first'), 'people.jsonl');
    await documentsOf(app.strapi, 'person').update(String(line!.documentId), { summary: 'Somebody else' });
    await expect(restoreFrom('first')).rejects.toThrow(
      `the person ${line!.documentId} in the database has another summary`,
    );
    const { documentId } = await documentsOf(app.strapi, 'person').create({ name: 'Nobody of the export' });
    await expect(restoreFrom('first')).rejects.toThrow(
      `the database holds the person ${documentId}, which the export does not`,
    );
  });
});
