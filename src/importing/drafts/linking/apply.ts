/** Fills a draft with what its text proposes, as far as whoever imports says so. Pure. */
import { type ArticleData, applySuggestions } from '../../../suggestions/apply';
import type { Suggested } from '../../../suggestions/suggested';
import type { PlainFields, Target } from '../fields/article';
import type { NamedFields } from '../fields/named';
import type { ArchiveNames } from '../names/archive-names';
import { nameOf } from '../names/name-of';
import { referencesOf } from './references';
import type { StandingRows } from './standing-rows';

export type DraftFields = PlainFields & NamedFields;

export interface Linking {
  /** Least confidence; null: everything waits. */
  apply: number | null;
  /** Those whom a reading found and the archive still holds. */
  rows: StandingRows;
  /** Those whom the import has made because a text names them. */
  names: Pick<ArchiveNames, 'person' | 'organization'>;
}

/** No suggestion is as sure. */
const NEVER = Number.POSITIVE_INFINITY;

/** @returns the fields, and how many suggestions wait for an editor */
export function linkDraft(
  fields: DraftFields,
  suggestions: readonly Suggested[],
  { apply, rows, names }: Linking,
): { fields: Record<string, unknown>; waiting: number } {
  const targets = new Map([...rows].map(([documentId, id]) => [documentId, { documentId, id }]));
  for (const target of targetsOf(fields)) targets.set(target.documentId, target);
  const standing = suggestions.filter(
    (one) => referencesOf(one).every(({ documentId }) => targets.has(documentId)) && !isThere(fields, one),
  );
  const { data, waiting, toMake } = applySuggestions(withIds(fields), standing, apply ?? NEVER);
  const linked = withTargets(data, targets);
  const made = new Set<Suggested>();
  for (const one of toMake) {
    const target = madeFor(one, names);
    if (!target) continue;
    const field = one.kind === 'person' ? 'people' : 'organizations';
    linked[field] = [...(linked[field] as Target[]), target];
    made.add(one);
  }
  return { fields: linked, waiting: waiting.filter((one) => !made.has(one)).length };
}

/** Names that an import may make a record of: nobody in the archive may be meant by them. */
export function namesToMake(
  suggestions: readonly Suggested[],
  apply: number | null,
): { people: string[]; organizations: string[] } {
  const { toMake } = applySuggestions({}, suggestions, apply ?? NEVER);
  const of = (kind: 'person' | 'organization') =>
    toMake.flatMap(({ proposal }) => (proposal.kind === kind ? [nameOf(proposal.name)] : []));
  return { people: of('person'), organizations: of('organization') };
}

function madeFor({ proposal }: Suggested, names: Linking['names']): Target | null {
  if (proposal.kind === 'person') return names.person(proposal.name);
  return proposal.kind === 'organization' ? names.organization(proposal.name) : null;
}

/** What the file has said already is no suggestion. */
function isThere(fields: DraftFields, { proposal }: Suggested): boolean {
  const has = (targets: readonly Target[], documentId: string | undefined) =>
    targets.some((target) => target.documentId === documentId);
  if (proposal.kind === 'person') return has(fields.people, proposal.link?.documentId);
  if (proposal.kind === 'organization') return has(fields.organizations, proposal.link?.documentId);
  if (proposal.kind !== 'source' || proposal.target !== 'citations') return false;
  return has(
    fields.citations.map(({ source }) => source),
    proposal.link?.documentId,
  );
}

function targetsOf({ people, organizations, citations, leadFigure }: DraftFields): Target[] {
  const credit = leadFigure?.credit;
  return [
    ...[...people, ...organizations],
    ...[...citations.map(({ source }) => source), ...(credit ? [credit] : [])],
  ];
}

function withIds({ people, organizations, citations, leadFigure, ...rest }: DraftFields): ArticleData {
  const id = ({ documentId }: Target) => documentId;
  return {
    ...rest,
    ...{ people: people.map(id), organizations: organizations.map(id) },
    citations: citations.map((citation) => ({ ...citation, source: id(citation.source) })),
    leadFigure: leadFigure && { ...leadFigure, credit: leadFigure.credit && id(leadFigure.credit) },
    ...{ quotes: [], events: [] },
  };
}

function withTargets(data: ArticleData, targets: ReadonlyMap<string, Target>): Record<string, unknown> {
  const target = (id: unknown) => (typeof id === 'string' ? (targets.get(id) ?? null) : null);
  const list = (ids: readonly string[] = []) => ids.flatMap((id) => target(id) ?? []);
  const parts = (field: string, names: readonly string[]) =>
    ((data[field] ?? []) as Record<string, unknown>[]).map((part) => ({
      ...part,
      ...Object.fromEntries(names.map((name) => [name, target(part[name])])),
    }));
  return {
    ...data,
    ...{ people: list(data.people), organizations: list(data.organizations) },
    leadFigure: data.leadFigure && { ...data.leadFigure, credit: target(data.leadFigure.credit) },
    citations: parts('citations', ['source']),
    quotes: parts('quotes', ['speaker', 'onBehalfOf']),
    events: parts('events', ['event']),
  };
}
