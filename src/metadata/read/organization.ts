import type { Core } from '@strapi/strapi';
import { FIGURE, type FigureDocument } from '../../record/documents/article';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { OrganizationMetadata } from '../jsonld/organization';
import { documentOf, figureShown, NAMED, type Named, oneTold, toldOf } from './told';

type OrganizationDocument = Omit<OrganizationMetadata, 'otherNames' | 'logo' | 'parent'> & {
  otherNames: { name: string }[];
  logo: FigureDocument | null;
  parent: Named | null;
};

const SHAPE: Shape = {
  fields: [
    ...['documentId', 'name', 'abbreviation', 'classification', 'summary', 'country', 'website'],
    ...['foundingDate', 'dissolutionDate', 'wikidataId', 'sameAs'],
  ],
  relations: { parent: NAMED },
  components: { otherNames: { fields: ['name'] }, logo: FIGURE },
};

/** What is public of an organization. Three statements at most. */
export async function readOrganizationMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { documentId }: Subject,
): Promise<OrganizationMetadata> {
  const asked = { kind: 'organization', documentId, shape: SHAPE } as const;
  const { logo, parent, otherNames, ...organization } = await documentOf<OrganizationDocument>(
    strapi,
    transaction,
    asked,
  );
  const told = await toldOf(strapi, transaction, [logo?.credit, parent]);
  return {
    ...organization,
    otherNames: otherNames.map(({ name }) => name),
    logo: await figureShown(transaction, logo, told),
    parent: oneTold(told, parent),
  };
}
