/** Names that an imported file marked, and that are linked nowhere yet, as suggestions: pure. */
import type { SuggestedArticle } from './article';
import type { DraftSuggestion } from './draft-suggestion';
import { plainWords, suggestionKey } from './key';
import { type KnownRecord, namesOf, referenceTo } from './known-records';
import type { KnownSources } from './known-sources';

/** Names as the file has them. */
export interface MarkedNames {
  people: readonly string[];
  organizations: readonly string[];
  sources: readonly string[];
}

export const NOBODY_MARKED: MarkedNames = { people: [], organizations: [], sources: [] };

/** Somebody has marked it; that the record of that name is meant is almost as sure. */
const MARKED = 0.9;
const MOST_CANDIDATES = 5;
const REASON = 'The imported file names it.';

/**
 * One for each name that the article does not link and its text has not suggested: with the record of that name where
 * the archive holds one.
 *
 * @param suggested what the text has suggested, which shows where it stands
 */
export function markedSuggestions(
  { people, organizations, sources }: MarkedNames,
  article: Pick<SuggestedArticle, 'people' | 'organizations' | 'citations'>,
  known: { records: ReadonlyMap<string, KnownRecord>; sources: KnownSources },
  suggested: readonly DraftSuggestion[],
): DraftSuggestion[] {
  const linked = [...article.people, ...article.organizations];
  const cited = article.citations.flatMap(({ source }) => source ?? []);
  const taken = new Set(suggested.flatMap(namesTaken));
  const found = [
    ...people.flatMap((name) => named('person', name, known.records, linked)),
    ...organizations.flatMap((name) => named('organization', name, known.records, linked)),
    ...sources.flatMap((name) => source(name, known.sources, cited)),
  ];
  return found.filter((one) => {
    const names = namesTaken(one);
    const isFresh = !names.some((name) => taken.has(name));
    for (const name of names) taken.add(name);
    return isFresh;
  });
}

/** Its key, and the record that it links: two names of one record are one suggestion. */
function namesTaken({ key, kind, proposal }: DraftSuggestion): string[] {
  return 'link' in proposal && proposal.link ? [key, `${kind} ${proposal.link.documentId}`] : [key];
}

function named(
  kind: 'person' | 'organization',
  name: string,
  records: ReadonlyMap<string, KnownRecord>,
  linked: readonly { documentId: string; name: string }[],
): DraftSuggestion[] {
  const words = plainWords(name);
  const namesakes = [...records.values()].filter(
    (record) => record.kind === kind && namesOf(record).includes(words),
  );
  const ids = new Set(namesakes.map(({ id }) => id));
  if (linked.some((one) => ids.has(one.documentId) || plainWords(one.name) === words)) return [];
  const [only, ...others] = namesakes;
  const link = only && others.length === 0 ? referenceTo(only) : null;
  const candidates = (link ? [] : namesakes).slice(0, MOST_CANDIDATES).map((record) => ({
    ...{ ...referenceTo(record), details: record.details },
    ...{ confidence: MARKED / namesakes.length, reason: 'It is a name of this record.' },
  }));
  return proposed(kind, name, { kind, name, link, candidates });
}

function source(
  name: string,
  sources: KnownSources,
  cited: readonly { documentId: string; name: string }[],
): DraftSuggestion[] {
  const link = sources.named(name);
  const isCited = cited.some(
    (one) => one.documentId === link?.documentId || plainWords(one.name) === plainWords(name),
  );
  if (isCited) return [];
  const target = 'citations';
  return proposed('source', name, { kind: 'source', name, sourceKind: 'other', link, target }, target);
}

function proposed(
  kind: 'person' | 'organization' | 'source',
  name: string,
  proposal: DraftSuggestion['proposal'],
  ...content: string[]
): DraftSuggestion[] {
  if (plainWords(name) === '') return [];
  const key = suggestionKey(kind, name, ...content);
  // They stand nowhere in the text, and so behind all that do.
  const at = Number.MAX_SAFE_INTEGER;
  return [{ ...{ key, kind, at, passages: [], mentions: 0 }, confidence: MARKED, reason: REASON, proposal }];
}
