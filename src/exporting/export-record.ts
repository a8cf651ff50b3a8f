/** Writes the whole published record into a folder. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ZodError } from 'zod';
import { editorial } from '../editorial';
import { type Site, siteOf } from '../feeds/site';
import { readDocuments } from '../record/documents/shape';
import { type DocumentKind, isEntityKind, PLURALS, uidOf } from '../record/kinds';
import type { Raw } from '../record/sql';
import { recordVersion } from '../record/version';
import { ExportRefusal, unwritable } from './errors';
import { FILE_LINES, FTM_LINES, LINE_KINDS, type Line, lineFileOf, SCHEMA_VERSION } from './format/lines';
import { FORMAT, MANIFEST, type Manifest } from './format/manifest';
import { FIGURES, TEXTS } from './format/pointers';
import { ftmEntities } from './ftm/entities';
import { lineOf } from './lines/line-of';
import { pictureFilesIn } from './lines/pictures-in-text';
import { batchesOf, countDocuments } from './read/batches';
import { PUBLIC_SHAPES } from './read/shapes';
import { inLongSnapshot } from './read/snapshot';
import { toldOf } from './read/told';
import { openFolder } from './write/folder';
import { type LineWriter, openLines } from './write/line-writer';
import { copyPictures } from './write/pictures';

/** `jsonl`: everything, one file a type. `ftm`: entities of FollowTheMoney. */
export type ExportFormat = 'jsonl' | 'ftm';

export interface ExportRequest {
  /** A folder that is new or empty. */
  folder: string;
  formats: ReadonlySet<ExportFormat>;
  /** Whether pictures themselves are written. */
  files: boolean;
  now: Date;
  /** Ends it between two batches; nothing is left then. */
  signal?: AbortSignal;
  /** In documents, then in pictures. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/**
 * Exports what is on the record at one moment. All files get their names when the last one is written.
 *
 * @throws ExportRefusal where it cannot be written; the folder is as it was then
 */
export async function exportRecord(strapi: Core.Strapi, request: ExportRequest): Promise<Manifest> {
  const folder = await openFolder(request.folder);
  try {
    const manifest = await inLongSnapshot(strapi, (snapshot) =>
      new Exporting(strapi, snapshot, folder.staging, request).run(),
    );
    const file = path.join(folder.staging, MANIFEST);
    await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true }).catch(
      (error: unknown) => {
        throw unwritable(file, error);
      },
    );
    await folder.finish(MANIFEST);
    return manifest;
  } catch (error) {
    // What went wrong first is what is to be told.
    await folder.abandon().catch(() => {});
    throw error;
  }
}

/** One export under way. */
class Exporting {
  private readonly files: Manifest['files'] = [];
  private readonly counts: Record<string, number> = {};
  private readonly missing: string[] = [];
  /** documentIds of pictures that are used. */
  private readonly pictures = new Set<string>();
  private readonly progress = { done: 0, total: 0 };
  private readonly writers: LineWriter[] = [];
  private readonly site: Site;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly snapshot: Raw,
    private readonly folder: string,
    private readonly request: ExportRequest,
  ) {
    this.site = siteOf(strapi);
  }

  async run(): Promise<Manifest> {
    try {
      return await this.write();
    } finally {
      await Promise.all(this.writers.map((writer) => writer.drop()));
    }
  }

  private async write(): Promise<Manifest> {
    const { strapi, snapshot, request } = this;
    const version = await recordVersion(snapshot);
    const { timeZone, language } = editorial(strapi);
    this.progress.total = await countDocuments(snapshot);
    const ftm = request.formats.has('ftm') ? await this.open(FTM_LINES) : null;
    for (const kind of LINE_KINDS) await this.documents(kind, ftm);
    if (ftm) this.files.push(await ftm.close());
    if (request.formats.has('jsonl')) await this.pictureLines();
    return {
      format: FORMAT,
      schemaVersion: SCHEMA_VERSION,
      exportedAt: request.now.toISOString(),
      dateline: strapi.config.get<string>('info.version', ''),
      record: { version, timeZone, language },
      counts: this.counts,
      missing: this.missing,
      files: this.files.sort((one, other) => (one.path < other.path ? -1 : 1)),
    };
  }

  private async documents(kind: DocumentKind, ftm: LineWriter | null): Promise<void> {
    const lines = this.request.formats.has('jsonl') ? await this.open(lineFileOf(kind)) : null;
    let count = 0;
    for await (const batch of oneAhead(this.batches(kind))) {
      for (const line of batch) {
        count += 1;
        this.notePictures(kind, line);
        await lines?.write(JSON.stringify(line));
        if (!ftm) continue;
        for (const entity of ftmEntities(kind, line, this.site)) await ftm.write(JSON.stringify(entity));
      }
      this.step(batch.length);
    }
    this.counts[PLURALS[kind]] = count;
    if (lines) this.files.push(await lines.close());
  }

  private async *batches<K extends DocumentKind>(kind: K): AsyncGenerator<Line<K>[], void, undefined> {
    for await (const ids of batchesOf(this.snapshot, kind)) yield await this.read(kind, ids);
  }

  private async open(name: string): Promise<LineWriter> {
    const writer = await openLines(this.folder, name);
    this.writers.push(writer);
    return writer;
  }

  private async read<K extends DocumentKind>(kind: K, ids: string[]): Promise<Line<K>[]> {
    const documents = await readDocuments<Record<string, unknown>>(this.strapi, this.snapshot, {
      ...{ uid: uidOf(kind), shape: PUBLIC_SHAPES[kind], ids },
      version: isEntityKind(kind) ? 'only' : 'published',
    });
    const told = await toldOf(this.snapshot, kind, documents);
    return documents.map((document) => {
      try {
        return lineOf(kind, document, told);
      } catch (error) {
        throw notByTheModel(kind, document, error);
      }
    });
  }

  private notePictures(kind: DocumentKind, line: Line): void {
    const values = line as Readonly<Record<string, unknown>>;
    const [figure, text] = [FIGURES[kind], TEXTS[kind]];
    const image = figure && (values[figure] as { image: { documentId: string } | null } | null)?.image;
    if (image) this.pictures.add(image.documentId);
    if (text) for (const file of pictureFilesIn(values[text])) this.pictures.add(file);
  }

  private async pictureLines(): Promise<void> {
    const { strapi, snapshot, request } = this;
    this.progress.total += this.pictures.size;
    const lines = await this.open(FILE_LINES);
    const into = request.files ? this.folder : null;
    for await (const { line, lost } of copyPictures(strapi, snapshot, this.pictures, into)) {
      if (lost !== null) this.missing.push(line.documentId);
      await lines.write(JSON.stringify(line));
      this.step(1);
    }
    this.counts.files = this.pictures.size;
    this.files.push(await lines.close());
  }

  private step(documents: number): void {
    if (this.request.signal?.aborted) throw new ExportRefusal('Ended before its end. Nothing was kept.');
    this.progress.done += documents;
    this.request.onProgress?.({ ...this.progress });
  }
}

/** Has the next one made while one is worked on: the database reads while this process writes. */
async function* oneAhead<T>(items: AsyncGenerator<T, void, undefined>): AsyncGenerator<T, void, undefined> {
  for (let next = items.next(); ; ) {
    const { done, value } = await next;
    if (done) return;
    next = items.next();
    // It is looked at when its turn comes; until then it is not unhandled.
    next.catch(() => {});
    yield value;
  }
}

/** Written past the checks of the desk. */
function notByTheModel(kind: DocumentKind, document: Record<string, unknown>, error: unknown): unknown {
  if (!(error instanceof ZodError)) return error;
  const faults = error.issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`);
  return new ExportRefusal(
    `The ${kind} ${String(document.documentId)} holds what no ${kind} may. Mend it in the admin panel: ${faults.join('; ')}`,
  );
}
