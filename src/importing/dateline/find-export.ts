/** Exports of Dateline among what is to be imported: folders that hold a manifest. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_VERSION } from '../../exporting/format/lines';
import { FORMAT, MANIFEST, type Manifest, manifest } from '../../exporting/format/manifest';
import { ImportRefusal } from '../refusal';

export interface ExportFound {
  folder: string;
  manifest: Manifest;
}

/**
 * The export that a folder holds; null where it holds none.
 *
 * @throws ImportRefusal where its manifest is of a newer version, or faulty
 */
export async function findExport(folder: string): Promise<ExportFound | null> {
  const file = path.join(folder, MANIFEST);
  const text = await readFile(file, 'utf8').catch(() => null);
  const found = text === null ? null : parsed(text);
  // Others call files so, too.
  if (!isObject(found) || found.format !== FORMAT) return null;
  if (typeof found.schemaVersion === 'number' && found.schemaVersion > SCHEMA_VERSION) {
    throw new ImportRefusal({
      code: 'newer',
      file,
      reason: `is of version ${found.schemaVersion}, and this Dateline reads version ${SCHEMA_VERSION}`,
      fix: 'Import it with the Dateline that wrote it, or a later one',
    });
  }
  const read = manifest.safeParse(found);
  if (read.success) return { folder, manifest: read.data };
  const [issue] = read.error.issues;
  throw new ImportRefusal({
    code: 'malformed',
    file,
    reason: `is no manifest: ${issue?.path.join('.')}: ${issue?.message}`,
    fix: 'Export again',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
