import type { CheckedArticle, CheckedEntity } from './checked-article';
import type { ArchiveTwin, CheckContext } from './context';
import type { Found } from './finding';
import { fold } from './fold';

/**
 * Two of those that the article names are perhaps one: the same name or Wikidata id. Or one that it links looks like
 * another of the archive.
 */
export function lookAlike(
  { people, organizations }: CheckedArticle,
  { archiveTwins }: Pick<CheckContext, 'archiveTwins'>,
): Found[] {
  return [...twins('people', people, archiveTwins), ...twins('organizations', organizations, archiveTwins)];
}

function twins(
  field: 'people' | 'organizations',
  entities: CheckedEntity[],
  archive: readonly ArchiveTwin[],
): Found[] {
  return entities.flatMap((entity, index): Found[] => {
    const twin = entities.slice(0, index).find((earlier) => isAlike(earlier, entity));
    if (!twin) {
      const other = archive.find(({ of }) => of === entity.documentId);
      return other ? [inArchive([field, index], entity, other)] : [];
    }
    const message = `“${entity.name}” (${entity.documentId}) and “${twin.name}” (${twin.documentId}) look like one. Merge them, or link the right one.`;
    return [{ code: 'lookAlike', path: [field, index], message }];
  });
}

function inArchive(path: Found['path'], { name }: CheckedEntity, twin: ArchiveTwin): Found {
  const message = `“${name}” looks like “${twin.name}” (${twin.documentId}) of the archive: ${twin.because}. Link that one, merge them, or say that they are not the same.`;
  return { code: 'lookAlike', path, message, twin: { documentId: twin.documentId, name: twin.name } };
}

function isAlike(a: CheckedEntity, b: CheckedEntity): boolean {
  if (a.documentId === b.documentId) return false;
  if (a.wikidataId && a.wikidataId === b.wikidataId) return true;
  // Two Wikidata ids tell namesakes apart.
  return !(a.wikidataId && b.wikidataId) && fold(a.name) !== '' && fold(a.name) === fold(b.name);
}
