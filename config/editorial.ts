/**
 * What an editor-in-chief decides rather than a programmer: the newsroom's time zone, which checks stop a
 * publication, and how related articles are ranked. Read through `editorial(strapi)` in src/editorial.ts.
 */
import type { EditorialConfig } from '../src/editorial';

const editorial: EditorialConfig = {
  timeZone: process.env.NEWSROOM_TIME_ZONE ?? 'UTC',
  language: process.env.NEWSROOM_LANGUAGE ?? 'en',
  checks: {
    headlineMissing: 'error',
    bodyMissing: 'error',
    embargoed: 'error',
    quoteWithoutSpeaker: 'error',
    correctionRemoved: 'error',
    citationMissing: 'warning',
    quoteNotInBody: 'warning',
    figureWithoutCredit: 'warning',
    figureWithoutAlt: 'warning',
    eventAfterPublication: 'warning',
    nameNotLinked: 'warning',
    linkNotNamed: 'warning',
    lookAlike: 'warning',
    headlineTaken: 'warning',
    eventWithoutSource: 'warning',
  },
  related: {
    candidatesPerKey: 200,
    halfLifeDays: 90,
    decayFloor: 0.35,
    diversity: 0.3,
    duplicateSimilarity: 0.85,
    weights: { person: 1, organization: 0.8, event: 1.6, story: 1.2, term: 0.6, source: 0.15 },
  },
};

export default editorial;
