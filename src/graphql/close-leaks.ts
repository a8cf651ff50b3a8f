/** Takes out of Strapi's own schema what leads off the record. */
import type { Core } from '@strapi/strapi';
import { ourSchemas } from './associations/associations';

interface ShadowField {
  disable(): void;
  disableOutput(): void;
  disableFilters(): void;
}

/** Strapi's switches of one type's fields. */
export type ShadowCrud = (uid: string) => { field(name: string): ShadowField };

/** PostgreSQL compares no JSON with the words that a filter gives. */
const UNFILTERABLE = ['json', 'blocks'];

export function closeLeaks(strapi: Core.Strapi, shadowCrud: ShadowCrud): void {
  for (const { uid, modelType, attributes } of ourSchemas(strapi)) {
    if (modelType === 'component') shadowCrud(uid).field('id').disableOutput();
    for (const [field, { type }] of Object.entries(attributes)) {
      if (UNFILTERABLE.includes(type)) shadowCrud(uid).field(field).disableFilters();
    }
  }
  // A citation of a confidential source is left out whole: a filter would tell of its title and address.
  shadowCrud('api::article.article').field('citations').disableFilters();
  // From a picture back to everything that shows it, drafts too.
  shadowCrud('plugin::upload.file').field('related').disable();
}
