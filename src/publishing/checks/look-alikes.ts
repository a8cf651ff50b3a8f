import type { CheckedArticle, CheckedEntity } from './checked-article';
import type { Found } from './finding';
import { fold } from './fold';

/** Two of those that the article names are perhaps one: the same name or Wikidata id. */
export function lookAlike({ people, organizations }: CheckedArticle): Found[] {
  return [...twins('people', people), ...twins('organizations', organizations)];
}

function twins(field: 'people' | 'organizations', entities: CheckedEntity[]): Found[] {
  return entities.flatMap((entity, index): Found[] => {
    const twin = entities.slice(0, index).find((earlier) => isAlike(earlier, entity));
    if (!twin) return [];
    const message = `“${entity.name}” (${entity.documentId}) and “${twin.name}” (${twin.documentId}) look like one. Merge them, or link the right one.`;
    return [{ code: 'lookAlike', path: [field, index], message }];
  });
}

function isAlike(a: CheckedEntity, b: CheckedEntity): boolean {
  if (a.documentId === b.documentId) return false;
  if (a.wikidataId && a.wikidataId === b.wikidataId) return true;
  // Two Wikidata ids tell namesakes apart.
  return !(a.wikidataId && b.wikidataId) && fold(a.name) !== '' && fold(a.name) === fold(b.name);
}
