import type { CheckedArticle, CheckedEntity } from './checked-article';
import type { ArchiveTwin, CheckContext } from './context';
import type { Found } from './finding';
import { fold } from './fold';

type ListOfNames = 'people' | 'organizations';

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

function twins(field: ListOfNames, entities: CheckedEntity[], archive: readonly ArchiveTwin[]): Found[] {
  return entities.flatMap((entity, index): Found[] => {
    const twin = entities.slice(0, index).find((earlier) => isAlike(earlier, entity));
    if (!twin) {
      const other = archive.find(({ of }) => of === entity.documentId);
      return other ? [inArchive(field, index, entity, other)] : [];
    }
    const message = `“${entity.name}” and “${twin.name}” look like one. Merge them, or link the right one.`;
    const about = [concerned(field, entity), concerned(field, twin)];
    return [{ code: 'lookAlike', path: [field, index], message, about }];
  });
}

function inArchive(field: ListOfNames, index: number, entity: CheckedEntity, twin: ArchiveTwin): Found {
  const message = `“${entity.name}” looks like “${twin.name}” of the archive: ${twin.because}. Link that one, merge them, or say that they are not the same.`;
  return {
    code: 'lookAlike',
    path: [field, index],
    message,
    about: [concerned(field, entity), concerned(field, twin)],
    twin: { documentId: twin.documentId, name: twin.name },
  };
}

function concerned(field: ListOfNames, { documentId, name }: Pick<CheckedEntity, 'documentId' | 'name'>) {
  return {
    kind: field === 'people' ? ('person' as const) : ('organization' as const),
    documentId,
    label: name,
  };
}

function isAlike(a: CheckedEntity, b: CheckedEntity): boolean {
  if (a.documentId === b.documentId) return false;
  if (a.wikidataId && a.wikidataId === b.wikidataId) return true;
  // Two Wikidata ids tell namesakes apart.
  return !(a.wikidataId && b.wikidataId) && fold(a.name) !== '' && fold(a.name) === fold(b.name);
}
