/** The custom fields: dates, countries, languages, Wikidata ids. The server's part is src/custom-fields.ts. */
import { Calendar, Earth, Link, Message } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { message, type Word } from '../shared/words';

type Field = Parameters<StrapiApp['customFields']['register']>[0];

const FIELDS = [
  { name: 'edtf', type: 'string', icon: Calendar, Input: () => import('./EdtfInput') },
  { name: 'country', type: 'string', icon: Earth, Input: () => import('./CountryInput') },
  { name: 'countries', type: 'json', icon: Earth, Input: () => import('./CountriesInput') },
  { name: 'language', type: 'string', icon: Message, Input: () => import('./LanguageInput') },
  { name: 'wikidata', type: 'string', icon: Link, Input: () => import('./WikidataInput') },
] as const;

export function registerFields(app: StrapiApp): void {
  app.customFields.register(
    FIELDS.map(({ name, type, icon, Input }) => ({
      name,
      type,
      icon,
      intlLabel: message(`field.${name}` satisfies Word),
      intlDescription: message(`field.${name}.help` satisfies Word),
      components: { Input },
    })) as unknown as Field,
  );
}
