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
    probes: 16,
    halfLifeDays: 180,
    decayFloor: 0.5,
    agreement: 0.7,
    diversity: 0.05,
    duplicateSimilarity: 0.9,
    weights: { person: 0.4, organization: 0.3, event: 2, story: 1.5, term: 1, source: 0.2 },
  },
};

export default editorial;
