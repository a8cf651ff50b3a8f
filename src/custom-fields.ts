/** The custom fields of the admin panel as the server knows them: a name, and the type that is stored. */
import type { Core } from '@strapi/strapi';

const INPUT_SIZE = { default: 6, isResizable: true } as const;

/** By their names; `global::<name>` in a schema. What they may hold is checked in src/validation/. */
export const CUSTOM_FIELDS = {
  edtf: 'string',
  country: 'string',
  countries: 'json',
  language: 'string',
  wikidata: 'string',
} as const;

/** Registers them; the inputs are in src/admin/fields/. */
export function registerCustomFields(strapi: Core.Strapi): void {
  strapi.customFields.register(
    Object.entries(CUSTOM_FIELDS).map(([name, type]) => ({ name, type, inputSize: INPUT_SIZE })),
  );
}
