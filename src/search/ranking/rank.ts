/** Puts what was found of all types into one order; pure. */
import { dayNumber } from '../../record/text/marks';
import type { Candidate } from '../types';

/** How well an entity's name fits, where a name was asked for: 1 for the whole name, less for a misspelled one. */
export type NameFits = ReadonlyMap<number, number>;

export interface Ranked extends Candidate {
  /** 0 to 1, six decimals. */
  score: number;
}

/** The text rank at which half of what words can give is reached. */
const HALF_TEXT = 0.1;
/** For an article or event that names whom the query names, in other words; and what centrality gives. */
const LINKED = 0.08;
const CENTRAL = 0.6;
/** Events have few words, and would stand before the articles that report them. */
const EVENT = 0.85;
/** Years after which half of what recency gives is gone. */
const HALF_LIFE_YEARS = 4;
const DAYS_A_YEAR = 365.25;
/** The share of a score that no age takes away, and that no obscurity takes away. */
const LASTING = 0.6;
const NAMELESS = 0.7;
const HALF_POPULARITY = 5;
/** So that it stands after everything that holds. */
const RETRACTED = 0.001;
const DECIMALS = 1e6;

/**
 * The score of each candidate, the best first:
 *
 *     words = text / (text + 0.1)
 *     article = max(words, 0.6 * centrality) * (0.6 + 0.4 * 2^(-years / 4))
 *     event = 0.85 * words * (0.6 + 0.4 * 2^(-years / 4))
 *     other entity = max(words, fit of its name) * (0.7 + 0.3 * popularity / (popularity + 5))
 *
 * Years count from the newest that was found of a type, not from today, so that an answer stays true.
 *
 * @param newest by type, the day number from which years count
 */
export function ranked(
  candidates: readonly Candidate[],
  names: NameFits,
  newest: ReadonlyMap<string, number>,
): Ranked[] {
  const scored = candidates.map((candidate) => {
    const isDated = candidate.kind === 'article' || candidate.kind === 'event';
    const score = isDated ? dated(candidate, newest.get(candidate.kind) ?? 0) : named(candidate, names);
    return { ...candidate, score: rounded(candidate.retracted ? score * RETRACTED : score) };
  });
  return scored.sort(bestFirst);
}

/** The newest day of each type, of those that have days. */
export function newestDays(candidates: readonly Candidate[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { kind, day } of candidates) {
    if (day !== null) newest.set(kind, Math.max(newest.get(kind) ?? 0, dayNumber(day)));
  }
  return newest;
}

/** The order of an answer. Of equal scores, what came to be known later stands first. */
export function bestFirst(one: Place, other: Place): number {
  return other.score - one.score || other.id - one.id;
}

export type Place = Pick<Ranked, 'score' | 'id'>;

function dated({ kind, text, day, central = 0 }: Candidate, newest: number): number {
  const years = day === null ? 0 : Math.abs(newest - dayNumber(day)) / DAYS_A_YEAR;
  const recency = 2 ** (-years / HALF_LIFE_YEARS);
  const told = Math.max(words(text), LINKED, CENTRAL * central);
  return (kind === 'event' ? EVENT : 1) * told * (LASTING + (1 - LASTING) * recency);
}

function named({ id, text, popularity }: Candidate, names: NameFits): number {
  const known = popularity / (popularity + HALF_POPULARITY);
  return Math.max(words(text), names.get(id) ?? 0) * (NAMELESS + (1 - NAMELESS) * known);
}

function words(text: number): number {
  return text / (text + HALF_TEXT);
}

function rounded(score: number): number {
  return Math.round(score * DECIMALS) / DECIMALS;
}
