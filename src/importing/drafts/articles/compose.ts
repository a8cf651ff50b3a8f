/** An imported article in all its fields, as it is written. Pure. */
import { urlFault } from '../../../validation/url';
import type { Loss } from '../../page';
import { namedArticle, type WaitingNames } from '../fields/named';
import { linkDraft } from '../linking/apply';
import type { StandingRows } from '../linking/standing-rows';
import type { ArchiveNames } from '../names/archive-names';
import type { PreparedArticle } from './prepare';

export interface ComposedArticle {
  /** The fields that an import writes and an editor may change. */
  fields: Record<string, unknown>;
  importedFrom: { url: string; sha256: string; importedAt: string } | null;
  /** Of the old system. */
  slug: string | null;
  waitingNames: WaitingNames;
  /** Names and suggestions. */
  waiting: number;
  lost: Loss[];
}

export interface ComposeOptions {
  /** Least confidence from which suggestions are applied. */
  apply: number | null;
  /** Those of the records that suggestions speak of that are still there. */
  rows: StandingRows;
  now: Date;
}

/** @returns null where it has no headline */
export function composeArticle(
  { item, page, plain, suggestions }: PreparedArticle,
  names: ArchiveNames,
  { apply, rows, now }: ComposeOptions,
): ComposedArticle | null {
  if (!plain) return null;
  const named = namedArticle(page, names);
  const fields = { ...plain.fields, ...named.fields };
  const linked = linkDraft(fields, suggestions, { apply, rows, names });
  const { waiting: waitingNames } = named;
  const url = pageUrl(plain.fields.canonicalUrl, page.externalId);
  return {
    fields: linked.fields,
    importedFrom: url === null ? null : { url, sha256: item.digest, importedAt: now.toISOString() },
    slug: plain.slug,
    waitingNames,
    waiting: linked.waiting + Object.values(waitingNames).flat().length,
    lost: [...page.lost, ...plain.lost, ...named.lost],
  };
}

/** Where the page was: its address, or an id that is one. */
function pageUrl(canonicalUrl: string | null, externalId: string | null): string | null {
  if (canonicalUrl !== null) return canonicalUrl;
  return externalId !== null && urlFault(externalId) === null ? externalId : null;
}
