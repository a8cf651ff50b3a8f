/** Other names of a person or organization, by their kinds. Pure. */
import type { Line } from '../format/lines';

/** Properties of FollowTheMoney's `Thing`. */
export function otherNames(names: Line<'person'>['otherNames']): Record<string, string[]> {
  const of = (...kinds: string[]) => names.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return {
    alias: of('alias', 'transliteration'),
    weakAlias: of('weak alias'),
    previousName: of('previous'),
  };
}

/** Of the addresses of the same thing elsewhere, those in Wikipedia: FollowTheMoney has no property for others. */
export function wikipediaUrls(sameAs: readonly string[] | null): string[] {
  return (sameAs ?? []).filter((address) => /(?:^|\.)wikipedia\.org$/.test(new URL(address).hostname));
}
