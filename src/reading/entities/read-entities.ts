/** People and organizations in a text: found, typed, tied together, with their titles, and linked to the archive. */
import { fold } from '../fold';
import type { Lexeme } from '../lexemes';
import { rounded } from '../told';
import type { Description } from './description';
import { addDescriptions } from './descriptions';
import { type Draft, draftsOf, SHORT, writtenOf } from './drafts';
import type { Gazetteer, KnownName } from './gazetteer';
import { withKnownNames } from './known-spans';
import { linkOf } from './links';
import { shippedModel } from './model/shipped';
import { reasonOf } from './reasons';
import { indexSpans, rolesAt } from './roles';
import { type NameSpan, spansOf } from './spans';
import { tagNames } from './tagger';
import type { NameType } from './tags';
import { nameTokens } from './tokens';
import type { EntityFound, EntityType, Link, Mention, RoleFound } from './types';

export interface ReadEntitiesOptions {
  /** The archive's names (`makeGazetteer`); without it, all is new. */
  gazetteer?: Gazetteer;
  /** Those of the text, where it has been cut into them already. */
  lexemes?: readonly Lexeme[];
}

const TYPES: Readonly<Record<NameType, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};
/** Characters that are read: some eighty thousand words. */
const LONGEST_TEXT = 500_000;
const OWN_NAME = 'the archive’s own name';

/**
 * The entities of an English text, in the order of their first mentions; places and other names among them, so that
 * they can be told apart. Suggestions: every one has its confidence and its reason. Linear time; half a million
 * characters are read.
 */
export function readEntities(whole: string, { gazetteer, lexemes }: ReadEntitiesOptions = {}): EntityFound[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const tagged = tagNames(nameTokens(text, lexemes), shippedModel());
  const { description } = tagged;
  const known = gazetteer?.find(text) ?? [];
  const spans = withKnownNames(description, spansOf(tagged), known);
  const drafts = draftsOf(description, spans);
  addDescriptions(description, drafts);
  const knownAt = new Map(known.map((name) => [`${name.start}-${name.end}`, name]));
  const found = drafts.map((draft) => entityOf(text, description, draft, knownAt));
  addRoles(text, description, drafts, found, spans);
  if (gazetteer) addLinks(text, found, knownAt, gazetteer);
  return found;
}

/** Every mention by name, as a flat list in the order of the text. */
export function namedSpans(entities: readonly EntityFound[]): (Mention & { type: EntityType })[] {
  return entities
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ ...mention, type })))
    .filter(({ kind }) => kind !== 'description')
    .sort((a, b) => a.start - b.start);
}

function entityOf(
  text: string,
  description: Description,
  draft: Draft,
  knownAt: ReadonlyMap<string, KnownName>,
): EntityFound {
  const isPlain = draft.mentions.length === 1 && draft.nation < 0;
  const [only] = draft.mentions;
  const name = isPlain ? text.slice(only!.span.start, only!.span.end) : writtenOf(description, draft);
  const mentions = draft.mentions.map(({ span, kind, reason }): Mention => {
    const { start, end, confidence } = span;
    const why = reason === SHORT ? `short for “${name}”` : (reason ?? reasonOf(description, span));
    const isKnown = knownAt.has(`${start}-${end}`);
    return { start, end, kind, confidence: rounded(confidence), reason: isKnown ? OWN_NAME : why };
  });
  const confidence = mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  return { type: TYPES[draft.type], name, mentions, roles: [], link: null, candidates: [], confidence };
}

function addRoles(
  text: string,
  description: Description,
  drafts: readonly Draft[],
  found: readonly EntityFound[],
  spans: readonly NameSpan[],
): void {
  const index = indexSpans(spans);
  const entityAt = new Map(
    drafts.flatMap(({ mentions }, entity) => mentions.map(({ span }) => [span, entity] as const)),
  );
  for (const [at, draft] of drafts.entries()) {
    if (draft.type !== 'PER') continue;
    const seen = new Set<string>();
    for (const { span } of draft.mentions) {
      for (const role of rolesAt(description, index, span)) {
        const { title, organization, place, isFormer, reason } = role;
        const key = fold(`${title} ${place}`);
        if (seen.has(key)) continue;
        seen.add(key);
        const [start, end] = [description.tokens[role.first]!.start, description.tokens[role.last]!.end];
        const named = organization && {
          name: text.slice(organization.start, organization.end),
          entity: entityAt.get(organization) ?? null,
        };
        const confidence = rounded(Math.min(span.confidence, organization || place ? 0.9 : 0.8));
        const suggestion: RoleFound = {
          start,
          end,
          title,
          organization: named,
          place,
          isFormer,
          confidence,
          reason,
        };
        found[at]!.roles.push(suggestion);
      }
    }
  }
}

function addLinks(
  text: string,
  found: readonly EntityFound[],
  knownAt: ReadonlyMap<string, KnownName>,
  gazetteer: Gazetteer,
): void {
  const everyone = new Set(found.map(({ name }) => fold(name)));
  for (const entity of found) for (const { title } of entity.roles) everyone.add(fold(title));
  for (const entity of found) {
    if (entity.type !== 'person' && entity.type !== 'organization') continue;
    const names = new Set([entity.name]);
    const known: KnownName[] = [];
    for (const { start, end, kind } of entity.mentions) {
      if (kind === 'description') continue;
      const here = knownAt.get(`${start}-${end}`);
      if (here) known.push(here);
      if (kind !== 'short name') names.add(text.slice(start, end));
    }
    const context = new Set(everyone);
    for (const { title, place } of entity.roles) {
      context.add(fold(title));
      if (place) context.add(fold(place));
    }
    const linked = linkOf({ kind: entity.type, names: [...names], known, context }, gazetteer);
    Object.assign(entity, linked satisfies { link: Link | null; candidates: Link[] });
  }
}
