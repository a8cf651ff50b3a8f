/** From an export to the same record in an empty database. */
import type { Core } from '@strapi/strapi';
import { LINE_KINDS } from '../../exporting/format/lines';
import { LATER } from '../../exporting/format/pointers';
import { PLURALS } from '../../record/kinds';
import { rebuildRecord } from '../../record/rebuild';
import { connectionOf, rowsOf } from '../../record/sql';
import { ImportRefusal } from '../refusal';
import { inBatches } from '../running/in-order';
import { aloneRestoring, refuseOthers } from './alone';
import { writeDocuments } from './documents';
import type { ExportFound } from './find-export';
import { writeLinks } from './links';
import { picturesThere, storePicture } from './pictures';
import { checkedFiles, checkedLines, verifyExport } from './verify';

const BATCH = 100;

type OnProgress = (progress: { done: number; total: number }) => void;

export interface RestoreOptions {
  /** Checks alone. */
  dryRun: boolean;
  now: Date;
  /** Ends it after the batch in hand. */
  signal: AbortSignal;
  /** Shows how far one part of the work is. */
  show<T>(what: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T>;
}

export interface Restored {
  /** Documents that were written. */
  made: number;
  /** Those that an earlier import of the same export had written. */
  there: number;
  /** Pictures that the export has no bytes of. */
  withoutPicture: number;
  isStopped: boolean;
}

/**
 * Restores an export. Begun again after it was broken off, it goes on: what is there is compared and passed over. The
 * record is built when all documents are there; until then Dateline serves what it had, and builds it at its next
 * start where that did not come about.
 *
 * @throws ImportRefusal where the export is not whole, or the database holds anything else
 */
export async function restoreExport(
  strapi: Core.Strapi,
  found: ExportFound,
  options: RestoreOptions,
): Promise<Restored> {
  const ids = await options.show('Checking the export', (onProgress) => verifyExport(found, onProgress));
  const restored: Restored = { made: 0, there: 0, withoutPicture: 0, isStopped: false };
  if (options.dryRun) {
    await refuseOthers(strapi, found, ids);
    return restored;
  }
  return aloneRestoring(strapi, found, async () => {
    await refuseOthers(strapi, found, ids);
    await options.show('Pictures', (onProgress) => pictures(strapi, found, restored, options, onProgress));
    await options.show('Documents', (onProgress) => documents(strapi, found, restored, options, onProgress));
    if (options.signal.aborted) return { ...restored, isStopped: true };
    await options.show('Building the record', (onProgress) => rebuildRecord(strapi, onProgress));
    await requireWhole(strapi, found);
    return restored;
  });
}

async function pictures(
  strapi: Core.Strapi,
  found: ExportFound,
  restored: Restored,
  { signal }: RestoreOptions,
  onProgress: OnProgress,
): Promise<void> {
  const total = found.manifest.counts.files ?? 0;
  let done = 0;
  for await (const lines of inBatches(checkedFiles(found), BATCH)) {
    const there = await picturesThere(
      strapi,
      lines.map(({ documentId }) => documentId),
    );
    for (const line of lines) {
      if (signal.aborted) return;
      if (line.path === null) restored.withoutPicture += 1;
      else if (!there.has(line.documentId)) await storePicture(strapi, found.folder, line);
      onProgress({ done: ++done, total });
    }
  }
}

async function documents(
  strapi: Core.Strapi,
  found: ExportFound,
  restored: Restored,
  { signal, now }: RestoreOptions,
  onProgress: OnProgress,
): Promise<void> {
  const { folder, manifest } = found;
  const of = (kinds: readonly (typeof LINE_KINDS)[number][]) =>
    kinds.reduce((sum, kind) => sum + (manifest.counts[PLURALS[kind]] ?? 0), 0);
  const linked = LINE_KINDS.filter((kind) => LATER[kind]);
  const progress = { done: 0, total: of(LINE_KINDS) + of(linked) };
  const step = (count: number) => {
    progress.done += count;
    onProgress({ ...progress });
  };
  for (const kind of LINE_KINDS) {
    for await (const lines of inBatches(checkedLines(found, kind), BATCH)) {
      if (signal.aborted) return;
      const made = await writeDocuments(strapi, { folder, kind, lines, now });
      restored.made += made;
      restored.there += lines.length - made;
      step(lines.length);
    }
  }
  for (const kind of linked) {
    for await (const lines of inBatches(checkedLines(found, kind), BATCH)) {
      if (signal.aborted) return;
      for (const field of LATER[kind]!) await writeLinks(strapi, { folder, kind, lines, field });
      step(lines.length);
    }
  }
}

/** What no article names is not on the record, and so was in no export of Dateline's own. */
async function requireWhole(strapi: Core.Strapi, { folder, manifest }: ExportFound): Promise<void> {
  const rows = await rowsOf<{ kind: keyof typeof PLURALS; count: number }>(
    connectionOf(strapi),
    `SELECT kind, CAST(count(*) AS integer) AS count FROM record_entity GROUP BY kind
     UNION ALL SELECT 'article', CAST(count(*) AS integer) FROM record_article`,
  );
  const counts = new Map(rows.map(({ kind, count }) => [PLURALS[kind], count]));
  for (const kind of LINE_KINDS) {
    const name = PLURALS[kind];
    const [wanted, found] = [manifest.counts[name] ?? 0, counts.get(name) ?? 0];
    if (wanted === found) continue;
    throw new ImportRefusal({
      code: 'not-saved',
      file: folder,
      reason: `has ${wanted} ${name}, and ${found} are on the record: no article names the others`,
      fix: 'Name them in an article, or leave them off the record',
    });
  }
}
