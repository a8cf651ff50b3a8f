/** The names under which a text may speak of a person or organization. */
import type { NamedReference } from '../documents/article';

export interface TextNames {
  /** Names that stand for it anywhere. */
  names: string[];
  /** Names that stand for it only after a full one: a family name, a weak alias. */
  shortNames: string[];
}

/** Full and short names of a person or organization, without repeats. */
export function textNames(entity: Omit<NamedReference, 'documentId'>): TextNames {
  const isWeak = (other: { kind: string }) => other.kind === 'weak alias';
  const names = distinct([
    entity.name,
    entity.abbreviation,
    ...entity.otherNames.filter((other) => !isWeak(other)).map(({ name }) => name),
  ]);
  const family = entity.sortName?.includes(',') ? entity.sortName.split(',')[0] : null;
  const shortNames = distinct([family, ...entity.otherNames.filter(isWeak).map(({ name }) => name)]);
  return { names, shortNames: shortNames.filter((short) => !names.includes(short)) };
}

function distinct(values: (string | null | undefined)[]): string[] {
  return [...new Set(values.map((value) => value?.trim() ?? '').filter((value) => value.length > 0))];
}
