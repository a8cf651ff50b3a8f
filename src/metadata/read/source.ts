import type { Core } from '@strapi/strapi';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { SourceMetadata } from '../jsonld/source';
import { documentOf, NAMED, type Named, oneTold, toldOf } from './told';

type SourceDocument = Omit<SourceMetadata, 'same'> & { person: Named | null; organization: Named | null };

const SHAPE: Shape = {
  fields: ['documentId', 'name', 'kind', 'url', 'country', 'language'],
  relations: { person: NAMED, organization: NAMED },
};

/** What is public of a source. Two statements. */
export async function readSourceMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { documentId }: Subject,
): Promise<SourceMetadata> {
  const asked = { kind: 'source', documentId, shape: SHAPE } as const;
  const { person, organization, ...source } = await documentOf<SourceDocument>(strapi, transaction, asked);
  const told = await toldOf(strapi, transaction, [person, organization]);
  const same = ([kind, named]: ['person' | 'organization', Named | null]) => {
    const reference = oneTold(told, named);
    return reference ? [{ kind, reference }] : [];
  };
  return { ...source, same: [...same(['person', person]), ...same(['organization', organization])] };
}
