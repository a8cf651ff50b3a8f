/** Which keys say anything of how like two articles are. */
import type { Candidate, Subject } from './types';

/**
 * The keys of the subject, and those that two candidates or more have. How rare the others are changes nothing but
 * the length of one vector, and they are most of all: their rarity is not looked up (vectors.ts).
 */
export function sharedKeys(
  subjects: readonly Pick<Subject, 'keys'>[],
  candidates: readonly Candidate[],
): Set<number> {
  const shared = new Set(subjects.flatMap(({ keys }) => keys.map(({ id }) => id)));
  const seen = new Set<number>();
  for (const { keys } of candidates) {
    for (const { id } of keys) {
      if (seen.has(id)) shared.add(id);
      else seen.add(id);
    }
  }
  return shared;
}
