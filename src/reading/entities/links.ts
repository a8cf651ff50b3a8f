/** Which record of the archive an entity of a text is. */
import { alike, scoreOf } from '../../look-alikes/compare';
import { fold } from '../fold';
import type { Gazetteer, KnownEntity, KnownName } from './gazetteer';
import type { Link } from './types';

/** An entity of the text, with what its context says. */
export interface Unlinked {
  kind: 'person' | 'organization';
  /** Its names in the text, the fullest first. */
  names: readonly string[];
  /** Known names at its mentions. */
  known: readonly KnownName[];
  /** Folded words and names beside it: whom else the text names, and the entity's titles. */
  context: ReadonlySet<string>;
}

/** Below this, a record is a candidate only. */
const LEAST = 0.6;
const LEAST_CANDIDATE = 0.4;
const MOST_CANDIDATES = 5;
/** What one shared thing of the context adds, and all together at most. */
const SHARED = 0.1;
const MOST_SHARED = 0.3;
/** How far apart two records must be for one to be preferred. */
const MARGIN = 0.05;
const FAMILY_NAME_ONLY = 0.5;

const WEIGHTS = { name: 0.97, 'other name': 0.94, abbreviation: 0.92, romanization: 0.9 } as const;

interface Scored {
  entity: KnownEntity;
  score: number;
  shared: readonly string[];
  reason: string;
}

/** The link and those that it may be as well. */
export function linkOf(unlinked: Unlinked, gazetteer: Gazetteer): { link: Link | null; candidates: Link[] } {
  const scored = [...scores(unlinked, gazetteer).values()]
    .map((one) => withContext(one, unlinked.context))
    .filter(({ score }) => score >= LEAST_CANDIDATE)
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const [first, second] = scored;
  const isContested = first && second ? first.score - second.score < MARGIN : false;
  const confidence = (score: number) => Math.round(Math.min(0.99, score) * 100) / 100;
  const candidates = scored.map(({ entity, score, reason }) => ({
    id: entity.id,
    confidence: confidence(isContested ? score / 2 : score),
    reason: isContested ? `${reason}; so it is of another record` : reason,
  }));
  if (!first || isContested || first.score < LEAST) return { link: null, candidates };
  return { link: candidates[0]!, candidates: candidates.slice(1) };
}

function scores({ kind, names, known }: Unlinked, gazetteer: Gazetteer): Map<string, Scored> {
  const found = new Map<string, Scored>();
  const note = (entity: KnownEntity, score: number, reason: string) => {
    if (entity.kind !== kind || (found.get(entity.id)?.score ?? 0) >= score) return;
    found.set(entity.id, { entity, score, shared: [], reason });
  };
  for (const { entities } of known) {
    for (const { entity, basis } of entities) note(entity, WEIGHTS[basis], `the archive’s own ${basis}`);
  }
  const [fullest] = names;
  if (fullest === undefined) return found;
  const asked = { name: fullest, otherNames: names.slice(1), abbreviation: null, wikidataId: null };
  for (const entity of gazetteer.similar(fullest)) {
    const { name, otherNames = [], abbreviation = null } = entity;
    const reasons = alike(asked, { name, otherNames: [...otherNames], abbreviation, wikidataId: null });
    if (reasons.length > 0) note(entity, Math.min(0.95, scoreOf(reasons)), reasons[0]!.message);
    else if (kind === 'person' && !fullest.includes(' ') && endsWith(entity, fullest)) {
      note(entity, FAMILY_NAME_ONLY, 'the same family name; no first name in the text');
    }
  }
  return found;
}

function endsWith({ name, otherNames = [] }: KnownEntity, family: string): boolean {
  return [name, ...otherNames].some((one) => fold(one).endsWith(` ${fold(family)}`));
}

function withContext(scored: Scored, context: ReadonlySet<string>): Scored {
  const shared = (scored.entity.context ?? []).filter((one) => context.has(fold(one)));
  const more = Math.min(MOST_SHARED, shared.length * SHARED);
  const beside = shared.slice(0, 3).join(', ');
  return {
    ...scored,
    shared,
    score: scored.score + more,
    reason: shared.length > 0 ? `${scored.reason}, beside ${beside}` : scored.reason,
  };
}
