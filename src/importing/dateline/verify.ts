/** Reads a whole export before anything of it is written: nothing is taken of one that is not whole and as it was. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import {
  FILE_LINES,
  type FileLine,
  LINE_FILES,
  LINE_KINDS,
  type Line,
  lineFileOf,
} from '../../exporting/format/lines';
import { MANIFEST, type Manifest } from '../../exporting/format/manifest';
import { pointersIn, TEXTS } from '../../exporting/format/pointers';
import { mapPictures, pictureFilesIn } from '../../exporting/lines/pictures-in-text';
import type { DocumentKind } from '../../record/kinds';
import { formatIssues } from '../../validation/formats';
import { ImportRefusal } from '../refusal';
import type { ExportFound } from './find-export';
import { type Measured, type NumberedLine, readLines, refused } from './read-lines';

/** documentIds of an export, by type; `file` for pictures. */
export type ExportedIds = ReadonlyMap<DocumentKind | 'file', ReadonlySet<string>>;

type OnProgress = (progress: { done: number; total: number }) => void;

/**
 * Checks every line, every picture and every reference. Ids are held in memory, lines are not.
 *
 * @throws ImportRefusal that names the file and, where it is one's fault, the line
 */
export async function verifyExport(
  found: ExportFound,
  onProgress: OnProgress = () => {},
): Promise<ExportedIds> {
  const checking = new Checking(found, onProgress);
  // Documents may point at what comes later: their references are checked when all ids are known.
  await checking.pictures();
  for (const kind of LINE_KINDS) await checking.documents(kind, checking.format);
  for (const kind of LINE_KINDS) await checking.documents(kind, checking.references);
  return checking.ids;
}

type Check = (kind: DocumentKind, line: Record<string, unknown>, place: Place) => void;

interface Place {
  file: string;
  number: number;
}

class Checking {
  readonly ids = new Map<DocumentKind | 'file', Set<string>>();
  private readonly progress = { done: 0, total: 0 };

  constructor(
    private readonly found: ExportFound,
    private readonly onProgress: OnProgress,
  ) {
    const { files } = found.manifest;
    const bytes = (path: string) => files.find((file) => file.path === path)?.bytes ?? 0;
    this.progress.total =
      bytes(FILE_LINES) + 2 * LINE_KINDS.reduce((sum, kind) => sum + bytes(lineFileOf(kind)), 0);
  }

  async pictures(): Promise<void> {
    const ids = new Set<string>();
    this.ids.set('file', ids);
    for await (const { line, place } of this.lines(FILE_LINES)) {
      const file = line as unknown as FileLine;
      this.add(ids, file.documentId, place);
      if (file.path !== null) await checkPicture(path.join(this.found.folder, file.path), file);
    }
  }

  async documents(kind: DocumentKind, check: Check): Promise<void> {
    for await (const { line, place } of this.lines(lineFileOf(kind))) check(kind, line, place);
  }

  /** By the rules that hold at every save, as for any document. */
  readonly format: Check = (kind, line, place) => {
    const ids = this.ids.get(kind) ?? new Set<string>();
    this.ids.set(kind, ids);
    this.add(ids, String(line.documentId), place);
    const text = TEXTS[kind];
    const addressed = text && { [text]: mapPictures(line[text], (image) => ({ url: '/', ...image })) };
    const [fault] = formatIssues(kind, { ...line, ...addressed });
    if (fault) throw malformed(place, fault.message);
  };

  readonly references: Check = (kind, line, place) => {
    for (const { documentId, target, path: where } of pointersIn(kind, line)) {
      if (!this.ids.get(target)?.has(documentId))
        throw malformed(place, `${where} leads to ${target} ${documentId}, which the export does not hold`);
    }
    const text = TEXTS[kind];
    for (const file of text ? pictureFilesIn(line[text]) : []) {
      if (!this.ids.get('file')?.has(file))
        throw malformed(place, `its text shows the picture ${file}, which the export does not hold`);
    }
  };

  private add(ids: Set<string>, documentId: string, place: Place): void {
    if (ids.has(documentId)) throw malformed(place, `documentId ${documentId} stands there before`);
    ids.add(documentId);
  }

  private async *lines(name: string) {
    const file = path.join(this.found.folder, name);
    const told = this.found.manifest.files.find((one) => one.path === name);
    if (!told) throw notExported(this.found.folder, name);
    const reading = readLines(file, (bytes) => {
      this.progress.done += bytes;
      this.onProgress({ ...this.progress });
    });
    for (;;) {
      const next = await reading.next();
      if (next.done) {
        checkMeasure(file, next.value, told);
        return;
      }
      const place = { file, number: next.value.number };
      yield { line: lineIn(name, next.value, file), place };
    }
  }
}

/** Lines that have been checked. */
export async function* checkedLines<K extends DocumentKind>(
  { folder }: ExportFound,
  kind: K,
): AsyncGenerator<Line<K>, void, undefined> {
  for await (const { text } of readLines(path.join(folder, lineFileOf(kind))))
    yield JSON.parse(text) as Line<K>;
}

/** Lines of pictures that have been checked. */
export async function* checkedFiles({ folder }: ExportFound): AsyncGenerator<FileLine, void, undefined> {
  for await (const { text } of readLines(path.join(folder, FILE_LINES))) yield JSON.parse(text) as FileLine;
}

function lineIn(name: string, { number, text }: NumberedLine, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed({ file, number }, `is no JSON: ${(error as Error).message}`);
  }
  const read = (LINE_FILES[name] as z.ZodType).safeParse(value);
  if (read.success) return value as Record<string, unknown>;
  const [issue] = read.error.issues;
  throw malformed({ file, number }, `${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}

function checkMeasure(file: string, measured: Measured, told: Manifest['files'][number]): void {
  if (measured.sha256 === told.sha256) return;
  throw new ImportRefusal({
    code: 'altered',
    file,
    reason:
      measured.lines === told.lines
        ? `is not as it was exported: its SHA-256 is ${measured.sha256}, not ${told.sha256}`
        : `has ${measured.lines} lines, and ${told.lines} were exported`,
    fix: 'Copy the whole export again',
  });
}

async function checkPicture(file: string, { sha256 }: FileLine): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? `is not there, though ${FILE_LINES} names it` : error.message;
    throw new ImportRefusal({ code: 'unreadable', file, reason, fix: 'Copy the whole export again' });
  });
  if (hash.digest('hex') === sha256) return;
  throw new ImportRefusal({
    code: 'altered',
    file,
    reason: `is not as it was exported: its SHA-256 is not ${sha256}`,
    fix: 'Copy the whole export again',
  });
}

function malformed({ file, number }: Place, reason: string): ImportRefusal {
  return refused('malformed', file, number, reason, 'Export again, or mend the line and its manifest');
}

function notExported(folder: string, name: string): ImportRefusal {
  return new ImportRefusal({
    code: 'malformed',
    file: path.join(folder, MANIFEST),
    reason: `names no ${name}: the export is of another format`,
    fix: 'Export with --format jsonl',
  });
}
