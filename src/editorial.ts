/** The shape of config/editorial.ts, and the one way to read it. */
import type { Core } from '@strapi/strapi';

/** What a check does when it finds something: refuse the publication, say so, or nothing. */
export type CheckLevel = 'error' | 'warning' | 'off';

/** The checks before publication, by their stable codes (docs/model.md). */
export type CheckCode =
  | 'headlineMissing'
  | 'bodyMissing'
  | 'embargoed'
  | 'quoteWithoutSpeaker'
  | 'correctionRemoved'
  | 'citationMissing'
  | 'quoteNotInBody'
  | 'figureWithoutCredit'
  | 'figureWithoutAlt'
  | 'eventAfterPublication'
  | 'nameNotLinked'
  | 'linkNotNamed'
  | 'lookAlike'
  | 'headlineTaken'
  | 'eventWithoutSource';

/** What two articles can share, and so why one is related to the other. */
export type Signal = 'person' | 'organization' | 'event' | 'story' | 'term' | 'source';

/** How related articles are ranked; see docs/architecture.md. */
export interface RelatedConfig {
  /** Signals read for each entity or term of the article: half its newest, the rest the nearest in time. */
  candidatesPerKey: number;
  /** How many of the article's keys candidates are looked up by: those worth most. All keys count in scores. */
  probes: number;
  /** Days between two articles after which half of the score above the floor is gone. */
  halfLifeDays: number;
  /** The share of a score that no distance in time takes away, 0 to 1. */
  decayFloor: number;
  /** The share of a score that depends on how like a candidate the best others are, 0 (none) to 1. */
  agreement: number;
  /** Weight of novelty against relevance in maximal marginal relevance, 0 (none) to 1. */
  diversity: number;
  /** Cosine of two articles' weighted keys from which they count as one report, 0 to 1. */
  duplicateSimilarity: number;
  /** Weight of each signal. */
  weights: Record<Signal, number>;
}

export interface EditorialConfig {
  /** IANA time zone in which a day begins and ends. */
  timeZone: string;
  /** BCP 47 code of the language in which names' summaries, events and topics are written. */
  language: string;
  checks: Record<CheckCode, CheckLevel>;
  related: RelatedConfig;
}

/** The newsroom's settings. */
export function editorial(strapi: Core.Strapi): EditorialConfig {
  return strapi.config.get('editorial') as EditorialConfig;
}
