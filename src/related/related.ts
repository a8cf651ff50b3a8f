/** Related articles with their reasons: the one function behind REST, GraphQL and the edit view. */

import { relatedDecisions } from '../decisions/related';
import type { RelatedConfig, Signal } from '../editorial';
import { SIGNAL_LETTERS } from '../record/projection/signals';
import { type Raw, rowsOf } from '../record/sql';
import { type CandidateRow, findCandidates, frequenciesOf, type Place, type Probe } from './candidates';
import { rank } from './ranking/rank';
import { bestProbes, worthsOf } from './ranking/score';
import { sharedKeys } from './ranking/shared';
import type { Candidate, Ranked, Subject } from './ranking/types';
import { type KeyName, keyNames, type RelatedSubject } from './subjects';

/** Reasons named one by one; the rest are summed up. */
export interface Reason {
  kind: Signal;
  /** Null for a term. */
  documentId: string | null;
  label: string;
  /** Its share of the score. */
  weight: number;
}

export interface RelatedArticle {
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  publishedOn: string;
  related: { score: number; pinned: boolean; reasons: Reason[] };
}

export interface RelatedOptions {
  limit: number;
  /** First and last day, inclusive; null where open. */
  from: string | null;
  to: string | null;
  /** BCP 47 code, `any`, or null for the article's own. */
  language: string | null;
  /** Key of a topic, or null. */
  topic: number | null;
  timeZone: string;
  config: RelatedConfig;
}

/**
 * The related articles of several subjects, best first. A fixed number of statements, however many subjects there are.
 *
 * @param archive number of articles on the record
 */
export async function relatedArticles(
  reading: Raw,
  { subjects, archive }: { subjects: RelatedSubject[]; archive: number },
  options: RelatedOptions,
): Promise<RelatedArticle[][]> {
  const decisions = await decisionsOf(reading, subjects);
  const places = subjects.map((subject, index) =>
    placeOf(subject, index, decisions[index]!.pins, options.language),
  );
  const probes = subjects.flatMap((subject, index) => probesOf(subject, index, archive, options.config));
  const rows = await findCandidates(reading, places, probes, options, {
    ...options.config,
    shortlist: options.limit * 3 + 20,
  });
  const found = subjects.map((_, index) => foundOf(rows.filter((row) => row.subject === index)));
  const frequencies = await frequenciesAmong(reading, subjects, found);
  const ranked = subjects.map((subject, index) => {
    const own = found[index]!;
    const ranking = { archive, frequencies, options, decided: decisions[index]! };
    return { own: own.rows, ranked: rankAmong(subject, own, ranking) };
  });
  const reasons = ranked.flatMap((one) => one.ranked.flatMap((article) => article.reasons));
  const names = await keyNames(
    reading,
    reasons.map(({ id }) => id),
  );
  return ranked.map(({ own, ranked: articles }) => shape(articles, own, names));
}

/** What was found for one subject: rows, and each of them as ranking takes it. */
interface Found {
  rows: CandidateRow[];
  candidates: Candidate[];
}

function foundOf(rows: CandidateRow[]): Found {
  return { rows, candidates: rows.map(candidateOf) };
}

/**
 * Of the subjects' keys it is known; those that candidates share tell how alike two of them are. Sources are always
 * looked up, because hidden ones must not count.
 */
async function frequenciesAmong(
  reading: Raw,
  subjects: readonly RelatedSubject[],
  found: readonly Found[],
): Promise<Map<number, number>> {
  const known = new Map(
    subjects.flatMap(({ keys }) => keys.map(({ id, frequency }) => [id, frequency] as const)),
  );
  const sources = new Set(found.flatMap(({ rows }) => rows.flatMap(sourcesOf)));
  const wanted = new Set(sources);
  for (const [index, subject] of subjects.entries())
    for (const key of sharedKeys(subject, found[index]!.candidates)) wanted.add(key);
  const unknown = [...wanted].filter((key) => !known.has(key));
  if (unknown.length === 0) return known;
  return new Map([...known, ...(await frequenciesOf(reading, unknown, sources))]);
}

function sourcesOf({ keys, kinds }: CandidateRow): number[] {
  const first = kinds.indexOf(SIGNAL_LETTERS.source);
  return first < 0 ? [] : keys.slice(first, kinds.lastIndexOf(SIGNAL_LETTERS.source) + 1);
}

function candidateOf(row: CandidateRow): Candidate {
  const { article, publishedOn, keys, weights } = row;
  return {
    articleId: article,
    day: dayNumber(publishedOn),
    keys: keys.map((id, index) => ({ id, weight: weights[index]! })),
  };
}

/** Without sources that the record does not hold. */
function withoutHidden(
  candidate: Candidate,
  row: CandidateRow,
  frequencies: ReadonlyMap<number, number>,
): Candidate {
  const hidden = sourcesOf(row).filter((key) => !frequencies.has(key));
  if (hidden.length === 0) return candidate;
  return { ...candidate, keys: candidate.keys.filter(({ id }) => !hidden.includes(id)) };
}

interface Ranking {
  archive: number;
  frequencies: ReadonlyMap<number, number>;
  options: RelatedOptions;
  decided: Decided;
}

function rankAmong(
  subject: RelatedSubject,
  { rows, candidates }: Found,
  { archive, frequencies, options, decided }: Ranking,
): Ranked[] {
  return rank({
    subject: rankedSubject(subject),
    candidates: candidates.map((candidate, index) => withoutHidden(candidate, rows[index]!, frequencies)),
    frequencies: { articles: archive, of: (id) => frequencies.get(id) ?? 1 },
    config: options.config,
    pins: decided.pins.filter((pin) => rows.some(({ article }) => article === pin)),
    exclusions: new Set(decided.exclusions),
    limit: options.limit,
  });
}

interface Decided {
  pins: number[];
  exclusions: number[];
}

/** Decisions name documents; ranking knows keys. Those off the record are left out. */
async function decisionsOf(transaction: Raw, subjects: RelatedSubject[]): Promise<Decided[]> {
  const decisions = await relatedDecisions(
    transaction,
    subjects.map(({ documentId }) => documentId),
  );
  const named = [...decisions.values()].flatMap(({ pins, exclusions }) => [...pins, ...exclusions]);
  if (named.length === 0) return subjects.map(() => ({ pins: [], exclusions: [] }));
  const rows = await rowsOf<{ id: number; document_id: string }>(
    transaction,
    'SELECT id, document_id FROM record_article WHERE document_id = ANY(?::text[])',
    [named],
  );
  const keys = new Map(rows.map(({ id, document_id }) => [document_id, id]));
  const known = (ids: string[]) => ids.flatMap((id) => keys.get(id) ?? []);
  return subjects.map(({ documentId }) => {
    const { pins, exclusions } = decisions.get(documentId)!;
    return { pins: known(pins), exclusions: known(exclusions) };
  });
}

function placeOf(subject: RelatedSubject, index: number, pins: number[], language: string | null): Place {
  return {
    subject: index,
    article: subject.article,
    publishedOn: subject.publishedOn,
    language: language === 'any' ? null : (language ?? subject.language),
    pins,
  };
}

function probesOf(subject: RelatedSubject, index: number, archive: number, config: RelatedConfig): Probe[] {
  const own = new Map(subject.keys.map(({ id, frequency }) => [id, frequency]));
  const frequencies = { articles: archive, of: (id: number) => own.get(id) ?? 1 };
  return bestProbes(worthsOf(rankedSubject(subject), frequencies, config), config).map(({ id, worth }) => ({
    ...{ subject: index, key: id, worth },
  }));
}

function rankedSubject({ article, publishedOn, keys }: RelatedSubject): Subject {
  return { articleId: article, day: dayNumber(publishedOn), keys };
}

function shape(
  ranked: readonly Ranked[],
  rows: readonly CandidateRow[],
  names: ReadonlyMap<number, KeyName>,
): RelatedArticle[] {
  const articles = new Map(rows.map((row) => [row.article, row]));
  return ranked.map(({ articleId, score, pinned, reasons }) => {
    const { documentId, slug, headline, standfirst, publishedOn } = articles.get(articleId)!;
    const told = reasons.map(({ id, kind, weight }) => ({ kind, ...names.get(id)!, weight }));
    return { documentId, slug, headline, standfirst, publishedOn, related: { score, pinned, reasons: told } };
  });
}

function dayNumber(instant: string): number {
  return Date.parse(instant) / 86_400_000;
}
