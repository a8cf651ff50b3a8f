/** Schemas of plain values, by attribute. */
import { orNull, type Schema } from './types';

interface Attribute {
  type: string;
  required?: boolean;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
}

const EDTF = 'EDTF, such as 2014, 2021-10, 2021-10-18 or 2015/2018.';
const WEB_ADDRESSES: Schema = { type: 'array', items: { type: 'string', format: 'uri' } };

/** What a type alone does not say, by attribute or by `uid.attribute`. */
const KNOWN: Readonly<Record<string, Schema>> = {
  'api::event.event.date': { type: 'string', description: EDTF },
  birthDate: { type: 'string', description: EDTF },
  deathDate: { type: 'string', description: EDTF },
  foundingDate: { type: 'string', description: EDTF },
  dissolutionDate: { type: 'string', description: EDTF },
  from: { type: 'string', description: EDTF },
  to: { type: 'string', description: EDTF },
  attestedOn: { type: 'string', description: EDTF },
  saidOn: { type: 'string', description: EDTF },
  dateGiven: { type: 'string', description: EDTF },
  'record.citation.publishedOn': { type: 'string', description: EDTF },
  language: { type: 'string', description: 'BCP 47 tag.' },
  country: { type: 'string', description: 'ISO 3166-1 alpha-2 code.' },
  nationalities: { type: 'array', items: { type: 'string', description: 'ISO 3166-1 alpha-2 code.' } },
  sameAs: WEB_ADDRESSES,
  importedFrom: {
    type: 'object',
    required: ['url', 'sha256', 'importedAt'],
    properties: {
      url: { type: 'string', format: 'uri' },
      sha256: { type: 'string' },
      importedAt: { type: 'string', format: 'date-time' },
    },
    additionalProperties: false,
  },
};

/** The schema of an attribute that holds a plain value; null is allowed where it is not required. */
export function valueSchema(uid: string, name: string, attribute: Attribute): Schema {
  const schema = KNOWN[`${uid}.${name}`] ?? KNOWN[name] ?? byType(attribute);
  return attribute.required ? schema : orNull(schema);
}

function byType(attribute: Attribute): Schema {
  switch (attribute.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer' };
    case 'decimal':
    case 'float':
      return { type: 'number' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
      return { type: 'string', format: 'date-time' };
    case 'enumeration':
      return { type: 'string', enum: attribute.enum };
    case 'blocks':
      return { type: 'array', description: "Strapi's Blocks.", items: { type: 'object' } };
    case 'json':
      return { type: 'object' };
    default:
      return textSchema(attribute);
  }
}

function textSchema({ minLength, maxLength }: Attribute): Schema {
  return {
    type: 'string',
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
}
