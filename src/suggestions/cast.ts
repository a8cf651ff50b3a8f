/** Who is meant by the names of a text: the entities that were read, and the records that they seem to be. Pure. */
import type { EntitySuggestion } from '../reading/read-text';
import type { Span } from '../reading/span';
import type { SuggestedArticle } from './article';
import { plainWords } from './key';
import { type KnownRecord, namesOf } from './known-records';

/** A record that an entity seems to be. */
export interface Meant {
  record: KnownRecord;
  confidence: number;
  reason: string;
}

export interface Member {
  entity: EntitySuggestion;
  meant: Meant | null;
  /** Others that it may be, the likeliest first. */
  others: Meant[];
  /** The article links it already. */
  isLinked: boolean;
}

export interface Cast {
  /** As the reading found them. */
  members: readonly Member[];
  /** Whom words name: a person before an organization; null where they name neither. */
  at(span: Span): Member | null;
}

/** How sure it is that a name which may be somebody's whom the article links is theirs. */
const LINKED_ALREADY = 0.85;
/** How sure it is that an organization is meant where the text names a place: “Norway” the state. */
const PLACE = 0.7;

/** @param known by documentId */
export function castOf(
  entities: readonly EntitySuggestion[],
  known: ReadonlyMap<string, KnownRecord>,
  { people, organizations }: Pick<SuggestedArticle, 'people' | 'organizations'>,
): Cast {
  const linked = [...people, ...organizations];
  const linkedIds = new Set(linked.map(({ documentId }) => documentId));
  const linkedNames = new Set([
    ...linked.map(({ name }) => plainWords(name)),
    ...[...known.values()].filter(({ id }) => linkedIds.has(id)).flatMap(namesOf),
  ]);
  const states = organizationsByName(known);
  const members = entities.map((entity): Member => {
    const all = entity.kind === 'place' ? stateOf(entity, states) : meantBy(entity, known);
    const already = all.others.find(({ record }) => linkedIds.has(record.id));
    const meant = all.meant ?? (already ? { ...already, confidence: LINKED_ALREADY } : null);
    const isLinked = meant ? linkedIds.has(meant.record.id) : linkedNames.has(plainWords(entity.value));
    return { entity, meant, others: all.others.filter((one) => one !== already || !meant), isLinked };
  });
  return { members, at: finder(members) };
}

function meantBy(
  { link, candidates }: EntitySuggestion,
  known: ReadonlyMap<string, KnownRecord>,
): Pick<Member, 'meant' | 'others'> {
  const meant = ({ id, confidence, reason }: EntitySuggestion['candidates'][number]): Meant[] => {
    const record = known.get(id);
    return record ? [{ record, confidence, reason }] : [];
  };
  return { meant: (link ? meant(link)[0] : undefined) ?? null, others: candidates.flatMap(meant) };
}

function organizationsByName(known: ReadonlyMap<string, KnownRecord>): Map<string, KnownRecord[]> {
  const found = new Map<string, KnownRecord[]>();
  for (const record of known.values()) {
    if (record.kind !== 'organization') continue;
    for (const name of new Set(namesOf(record))) found.set(name, [...(found.get(name) ?? []), record]);
  }
  return found;
}

/** An archive holds states as organizations, and the reading takes their names for places. */
function stateOf(
  { value: name }: EntitySuggestion,
  states: ReadonlyMap<string, KnownRecord[]>,
): Pick<Member, 'meant' | 'others'> {
  const found = (states.get(plainWords(name)) ?? []).map((record) => ({
    ...{ record, confidence: PLACE, reason: 'the archive holds an organization of this name' },
  }));
  return found.length === 1 ? { meant: found[0]!, others: [] } : { meant: null, others: found };
}

interface Place extends Span {
  member: Member;
}

function finder(members: readonly Member[]): Cast['at'] {
  const places: Place[] = members
    .filter(({ entity, meant }) => entity.kind === 'person' || entity.kind === 'organization' || meant)
    .flatMap((member) => member.entity.mentions.map(({ start, end }) => ({ start, end, member })))
    .sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let first = firstEndingAfter(places, start);
    let found: Member | null = null;
    for (; first < places.length && places[first]!.start < end; first += 1) {
      const { member } = places[first]!;
      if (member.entity.kind === 'person') return member;
      found ??= member;
    }
    return found;
  };
}

/** By halves: mentions do not overlap, so that their ends are in order as well. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
