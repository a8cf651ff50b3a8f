/** People and organizations of a text as suggestions. */
import type { EntityFound, RoleFound } from './entities';
import type { EntitySuggestion } from './suggestion';

/** Those of the entities found; places and other names are told apart from them, and proposed to nobody. */
export function entitySuggestions(found: readonly EntityFound[]): EntitySuggestion[] {
  const proposed = [...found.entries()].filter(
    ([, { type }]) => type === 'person' || type === 'organization',
  );
  const places = new Map(proposed.map(([place], index) => [place, index]));
  return proposed.map(([, entity]) => {
    const { type, name, mentions, roles, link, candidates, confidence } = entity;
    const { start, end } = mentions[0]!;
    return {
      kind: type as EntitySuggestion['kind'],
      value: name,
      start,
      end,
      confidence,
      reason: reasonOf({ mentions, link }),
      mentions,
      roles: roles.map((role) => relocated(role, places)),
      link,
      candidates,
    };
  });
}

/** What speaks for the likeliest mention by name, and for the record. */
function reasonOf({ mentions, link }: Pick<EntityFound, 'mentions' | 'link'>): string {
  const byName = mentions.filter(({ kind }) => kind === 'name');
  const likeliest = (byName.length > 0 ? byName : mentions).reduce((best, one) =>
    one.confidence > best.confidence ? one : best,
  );
  const reasons = new Set([likeliest.reason, ...(link ? [link.reason] : [])]);
  return [...reasons].map(sentence).join(' ');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function relocated(role: RoleFound, places: ReadonlyMap<number, number>): RoleFound {
  const { organization } = role;
  if (!organization) return role;
  const entity = organization.entity === null ? null : (places.get(organization.entity) ?? null);
  return { ...role, organization: { ...organization, entity } };
}
