/** Names in the text against those that the article is linked with. */
import { blockTexts } from '../../reading/blocks';
import { findNames } from '../../reading/names';
import { textNames } from '../../record/projection/names';
import type { CheckedArticle, CheckedEntity } from './checked-article';
import type { CheckContext, NamedEntity } from './context';
import type { Found } from './finding';
import { fold } from './fold';

/** What a reader reads of an article, piece by piece. */
export function readTexts({ headline, standfirst, body }: CheckedArticle): string[] {
  return [headline ?? '', standfirst ?? '', ...blockTexts(body)];
}

/** A name of the archive stands in the text, and nobody of that name is linked. */
export function nameNotLinked(article: CheckedArticle, { known }: CheckContext): Found[] {
  const linked = [...article.people, ...article.organizations];
  const linkedNames = new Set(linked.flatMap((entity) => textNames(entity).names.map(fold)));
  const linkedIds = new Set(linked.map(({ documentId }) => documentId));
  const strangers = known.filter(
    ({ documentId, name }) => !linkedIds.has(documentId) && !linkedNames.has(fold(name)),
  );
  // The linked ones take part, so that "NATO" within a linked "NATO Information Office" is not found again.
  const named = namedKeys(article, [...linked.map(searched), ...strangers.map(searchedPlainly)]);
  return strangers.filter(({ documentId }) => named.has(documentId)).map(notLinked);
}

/** Somebody is linked whom the text does not name. */
export function linkNotNamed(article: CheckedArticle): Found[] {
  const { people, organizations } = article;
  const named = namedKeys(article, [...people, ...organizations].map(searched));
  const unnamed = (field: 'people' | 'organizations', entities: CheckedEntity[]) =>
    entities.flatMap(({ documentId, name }, index): Found[] => {
      if (named.has(documentId)) return [];
      const message = `“${name}” is linked, but the text does not name it.`;
      return [{ code: 'linkNotNamed', path: [field, index], message }];
    });
  return [...unnamed('people', people), ...unnamed('organizations', organizations)];
}

interface Searched {
  key: string;
  names: string[];
  shortNames?: string[];
}

function namedKeys(article: CheckedArticle, entities: Searched[]): Set<string> {
  return new Set(findNames(readTexts(article), entities).map(({ key }) => key));
}

function searched(entity: CheckedEntity): Searched {
  return { key: entity.documentId, ...textNames(entity) };
}

function searchedPlainly({ documentId, name }: NamedEntity): Searched {
  return { key: documentId, names: [name] };
}

function notLinked({ kind, documentId, name }: NamedEntity): Found {
  const field = kind === 'person' ? 'people' : 'organizations';
  const message = `“${name}” stands in the text, but the ${kind} of this name is not linked.`;
  return {
    code: 'nameNotLinked',
    path: [field],
    message,
    about: [{ kind, documentId, label: name }],
    fix: { link: { field, kind, documentId, label: name } },
  };
}
