import type { Core } from '@strapi/strapi';
import { FIGURE, type FigureDocument } from '../../record/documents/article';
import type { RoleDocument } from '../../record/documents/entity';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { PersonMetadata } from '../jsonld/person';
import { documentOf, figureShown, NAMED, oneTold, toldOf } from './told';

type PersonDocument = Omit<PersonMetadata, 'otherNames' | 'portrait' | 'roles'> & {
  otherNames: { name: string }[];
  portrait: FigureDocument | null;
  roles: RoleDocument[];
};

const SHAPE: Shape = {
  fields: [
    ...['documentId', 'name', 'honorificPrefix', 'disambiguation', 'summary', 'birthDate', 'deathDate'],
    ...['nationalities', 'wikidataId', 'sameAs'],
  ],
  components: {
    otherNames: { fields: ['name'] },
    portrait: FIGURE,
    roles: { fields: ['title', 'from', 'to'], relations: { organization: NAMED } },
  },
};

/** What is public of a person. Three statements at most. */
export async function readPersonMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { documentId }: Subject,
): Promise<PersonMetadata> {
  const asked = { kind: 'person', documentId, shape: SHAPE } as const;
  const { portrait, roles, otherNames, ...person } = await documentOf<PersonDocument>(
    strapi,
    transaction,
    asked,
  );
  const named = [portrait?.credit, ...roles.map(({ organization }) => organization)];
  const told = await toldOf(strapi, transaction, named);
  return {
    ...person,
    otherNames: otherNames.map(({ name }) => name),
    portrait: await figureShown(transaction, portrait, told),
    roles: roles.map((role) => ({ ...role, organization: oneTold(told, role.organization) })),
  };
}
