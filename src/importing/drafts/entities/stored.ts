/** People and organizations as they are stored, in the fields that an import writes. */
import type { Core } from '@strapi/strapi';
import { FIGURE } from '../../../record/documents/article';
import { readDocuments, type Shape } from '../../../record/documents/shape';
import { uidOf } from '../../../record/kinds';
import type { Raw } from '../../../record/sql';
import type { Named } from '../names/find-named';

const REFERENCE: Shape = { fields: ['documentId'] };
const OTHER_NAMES: Shape = { fields: ['name', 'kind', 'language'] };
const COMMON = ['documentId', 'name', 'summary', 'wikidataId', 'sameAs'];

const SHAPES: Record<Named, Shape> = {
  person: {
    fields: [
      ...[...COMMON, 'honorificPrefix', 'sortName', 'disambiguation', 'birthDate', 'deathDate'],
      'nationalities',
    ],
    components: {
      otherNames: OTHER_NAMES,
      portrait: FIGURE,
      roles: { fields: ['title', 'from', 'to', 'attestedOn'], relations: { organization: REFERENCE } },
    },
  },
  organization: {
    fields: [
      ...[...COMMON, 'abbreviation', 'classification', 'country', 'foundingDate', 'dissolutionDate'],
      'website',
    ],
    relations: { parent: REFERENCE },
    components: { otherNames: OTHER_NAMES },
  },
};

export type StoredEntity = { documentId: string } & Record<string, unknown>;

/** By documentId. One statement. */
export async function readStored(
  strapi: Core.Strapi,
  transaction: Raw,
  kind: Named,
  documentIds: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const ids = [...new Set(documentIds)];
  const read = await readDocuments<StoredEntity>(strapi, transaction, {
    ...{ uid: uidOf(kind), shape: SHAPES[kind], ids, version: 'only' },
  });
  return new Map(read.map((document) => [document.documentId, document]));
}
