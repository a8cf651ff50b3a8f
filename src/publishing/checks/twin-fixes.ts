/** What one click can do about records that look like one: pure. */
import type { CheckedArticle } from './checked-article';
import type { Finding } from './finding';
import { fold } from './fold';
import type { Linked, OfferedFix, PatchOperation } from './offered-fix';

/** What the article links at a place of one of its lists. */
export function linkedAt(
  { people, organizations }: CheckedArticle,
  field: string | number | undefined,
  index: string | number | undefined,
): Linked | null {
  const [list, kind] =
    field === 'people' ? [people, 'person' as const] : [organizations, 'organization' as const];
  const found = list[Number(index)];
  return found ? { kind, documentId: found.documentId, label: found.name } : null;
}

/** Two that the article links. */
export function mergeTwins(
  article: CheckedArticle,
  field: string | number | undefined,
  index: string | number | undefined,
): OfferedFix[] {
  const linked = linkedAt(article, field, index);
  if (!linked || linked.kind === 'source') return [];
  const earlier = (field === 'people' ? article.people : article.organizations).slice(0, Number(index));
  const own = (field === 'people' ? article.people : article.organizations)[Number(index)]!;
  const twin = earlier.find(
    (one) => (own.wikidataId && one.wikidataId === own.wikidataId) || fold(one.name) === fold(own.name),
  );
  if (!twin) return [];
  const documentIds = [twin.documentId, linked.documentId];
  return [{ label: 'Merge them', patch: [], merge: { kind: linked.kind, documentIds } }];
}

/** One of the archive: to be linked instead, or merged. */
export function otherTwin(
  article: CheckedArticle,
  [field, index]: Finding['path'],
  { documentId, name }: NonNullable<Finding['twin']>,
): OfferedFix[] {
  const linked = linkedAt(article, field, index);
  if (!linked || linked.kind === 'source') return [];
  const { kind } = linked;
  const path = [field!];
  const instead: PatchOperation[] = [
    { op: 'unlink', path, value: linked },
    { op: 'link', path, value: { kind, documentId, label: name } },
  ];
  return [
    { label: `Link ${name} instead`, patch: instead },
    { label: 'Merge them', patch: [], merge: { kind, documentIds: [documentId, linked.documentId] } },
  ];
}
