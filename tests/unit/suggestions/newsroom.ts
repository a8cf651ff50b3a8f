import type { LinkedRecord, SuggestedArticle } from '../../../src/suggestions/article';
import { articleText } from '../../../src/suggestions/article-text';
import type { Happening } from '../../../src/suggestions/happenings';
import type { KnownRecord } from '../../../src/suggestions/known-records';
import type { KnownSources } from '../../../src/suggestions/known-sources';
import { type MarkedNames, NOBODY_MARKED } from '../../../src/suggestions/marked';
import { readArticles } from '../../../src/suggestions/read-article';
import { suggest, understood } from '../../../src/suggestions/suggest';
import type { EventCandidate, RecordReference, Suggested } from '../../../src/suggestions/suggested';

let rows = 0;
const record = (kind: KnownRecord['kind'], id: string, name: string, more: Partial<KnownRecord> = {}) => {
  rows += 1;
  return { id, kind, name, row: rows, details: null, roles: [], context: [], ...more } satisfies KnownRecord;
};

export const person = (id: string, name: string, more: Partial<KnownRecord> = {}): KnownRecord =>
  record('person', id, name, more);
export const organization = (id: string, name: string, more: Partial<KnownRecord> = {}): KnownRecord =>
  record('organization', id, name, more);

export const source = (documentId: string, label: string): RecordReference => ({
  ...{ kind: 'source', documentId, id: 1, label },
});

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** An article with nothing but words. */
export function article(body: unknown, more: Partial<SuggestedArticle> = {}): SuggestedArticle {
  return {
    ...{ documentId: 'article', headline: 'A day', standfirst: null, body, language: 'en' },
    ...{ publishedOn: '2021-10-20T09:00:00.000Z', people: [], organizations: [], leadFigure: null },
    ...{ quotes: [], events: [], citations: [], ...more },
  };
}

export const link = ({ id, row, name }: KnownRecord): LinkedRecord => ({ documentId: id, id: row, name });

interface Archive {
  known?: readonly KnownRecord[];
  sources?: readonly RecordReference[];
  rejected?: readonly string[];
  /** Names that an imported file marked. */
  marked?: Partial<MarkedNames>;
  /** Candidates for every happening. */
  near?: (happening: Happening) => EventCandidate[];
}

/** What an archive of these records suggests for an article. */
export function suggestionsFor(
  asked: SuggestedArticle,
  { known = [], sources = [], rejected = [], marked = {}, near = () => [] }: Archive = {},
): Suggested[] {
  const text = articleText(asked);
  const readable = {
    ...{ text: text.text, publishedOn: '2021-10-20', language: asked.language ?? 'en' },
    headline: asked.headline ?? '',
  };
  const [reading] = readArticles([readable], known);
  const records = new Map(known.map((one) => [one.id, one]));
  const read = understood(asked, text, reading!, records);
  const found: KnownSources = {
    named: (name) => sources.find(({ label }) => label === name) ?? null,
    of: () => null,
  };
  const events = new Map(read.happenings.map((one) => [one, near(one)]));
  const archive = { events, sources: found, records, marked: { ...NOBODY_MARKED, ...marked } };
  return suggest(read, archive, new Set(rejected), {
    ...{ timeZone: 'UTC', now: new Date('2021-10-21T00:00:00.000Z') },
  });
}

type ProposalOf<K, P = Suggested['proposal']> = P extends { kind: infer X }
  ? K extends X
    ? P
    : never
  : never;

/** Suggestions of one kind, in their order. */
export const ofKind = <K extends Suggested['kind']>(suggestions: readonly Suggested[], kind: K) =>
  suggestions.filter((one) => one.kind === kind) as (Suggested & { proposal: ProposalOf<K> })[];
