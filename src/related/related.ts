/** Related articles with their reasons: the one function behind REST, GraphQL and the edit view. */

import { relatedDecisions } from '../decisions/related';
import type { RelatedConfig, Signal } from '../editorial';
import { type Raw, rowsOf } from '../record/sql';
import { type CandidateRow, findCandidates, keysOfCandidates, type Place, type Probe } from './candidates';
import { rank } from './ranking/rank';
import { inverseDocumentFrequency } from './ranking/score';
import type { Ranked } from './ranking/types';
import type { RelatedSubject, SubjectKey } from './subjects';

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
 * The related articles of several subjects, best first. Four statements, however many subjects there are.
 *
 * @param archive number of articles on the record
 */
export async function relatedArticles(
  transaction: Raw,
  { subjects, archive }: { subjects: RelatedSubject[]; archive: number },
  options: RelatedOptions,
): Promise<RelatedArticle[][]> {
  const decisions = await decisionsOf(transaction, subjects);
  const places = subjects.map((subject, index) =>
    placeOf(subject, index, decisions[index]!.pins, options.language),
  );
  const probes = subjects.flatMap((subject, index) => probesOf(subject, index, archive, options.config));
  const rows = await findCandidates(transaction, places, probes, options, {
    ...options.config,
    shortlist: options.limit * 3 + 20,
  });
  const keys = await keysOfCandidates(transaction, [...new Set(rows.map(({ article }) => article))]);
  const known = [...subjects.flatMap((subject) => subject.keys), ...[...keys.values()].flat()];
  const frequencies = new Map(known.map(({ id, frequency }) => [id, frequency]));
  return subjects.map((subject, index) => {
    const own = rows.filter((row) => row.subject === index);
    const { pins, exclusions } = decisions[index]!;
    const ranked = rank({
      subject: { articleId: subject.article, day: dayNumber(subject.publishedOn), keys: subject.keys },
      candidates: own.map((row) => ({
        articleId: row.article,
        day: dayNumber(row.publishedOn),
        keys: keys.get(row.article) ?? [],
      })),
      frequencies: { articles: archive, of: (id) => frequencies.get(id) ?? 1 },
      config: options.config,
      pins: pins.filter((pin) => own.some(({ article }) => article === pin)),
      exclusions: new Set(exclusions),
      limit: options.limit,
    });
    return shape(ranked, own, subject.keys);
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

function probesOf(
  { keys }: RelatedSubject,
  subject: number,
  archive: number,
  config: RelatedConfig,
): Probe[] {
  return keys.map(({ id, kind, weight, frequency }) => ({
    subject,
    key: id,
    worth: config.weights[kind] * inverseDocumentFrequency(frequency, archive) * Math.sqrt(weight),
  }));
}

function shape(ranked: Ranked[], rows: CandidateRow[], keys: SubjectKey[]): RelatedArticle[] {
  const articles = new Map(rows.map((row) => [row.article, row]));
  const named = new Map(keys.map((key) => [key.id, key]));
  return ranked.map(({ articleId, score, pinned, reasons }) => {
    const { documentId, slug, headline, standfirst, publishedOn } = articles.get(articleId)!;
    const told = reasons.map(({ id, weight }) => {
      const { kind, documentId: entity, label } = named.get(id)!;
      return { kind, documentId: entity, label, weight };
    });
    return { documentId, slug, headline, standfirst, publishedOn, related: { score, pinned, reasons: told } };
  });
}

function dayNumber(instant: string): number {
  return Date.parse(instant) / 86_400_000;
}
