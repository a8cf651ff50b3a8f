/** Entities of FollowTheMoney, checked by its model (tests/fixtures/followthemoney). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FtmEntity } from '../../../src/exporting/ftm/entity';

interface Property {
  type: string;
  range?: string;
  maxLength?: number;
  deprecated?: boolean;
}

interface Schema {
  /** Itself and its ancestors. */
  is: string[];
  required?: string[];
  abstract?: boolean;
  properties: Record<string, Property>;
}

interface Model {
  schemata: Record<string, Schema>;
  codes: Record<'country' | 'language' | 'topic', string[]>;
}

const FILE = path.join(__dirname, '..', '..', 'fixtures', 'followthemoney', 'model.json');
export const ftmModel: Model = JSON.parse(readFileSync(FILE, 'utf8'));

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d(:\d\d(:\d\d)?)?)?)?)?$/;
// followthemoney/types/entity.py
const ENTITY = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
// Long texts are kept whole: the length of a text is a recommendation.
const UNBOUNDED = ['text', 'html'];

const VALUE: Readonly<Record<string, (value: string) => boolean>> = {
  date: (value) => DATE.test(value),
  entity: (value) => ENTITY.test(value),
  country: (value) => ftmModel.codes.country.includes(value),
  language: (value) => ftmModel.codes.language.includes(value),
  topic: (value) => ftmModel.codes.topic.includes(value),
  url: (value) => URL.canParse(value) && /^(https?|ftp|mailto):/.test(value),
};

/**
 * What is wrong with entities, each by its id.
 *
 * @param known the schema of every entity that one may point at, by id; without it, ranges are not checked
 */
export function ftmFaults(entities: readonly FtmEntity[], known?: ReadonlyMap<string, string>): string[] {
  return entities.flatMap((entity) => faultsOf(entity, known).map((fault) => `${entity.id}: ${fault}`));
}

function faultsOf(
  { id, schema: name, properties }: FtmEntity,
  known?: ReadonlyMap<string, string>,
): string[] {
  const schema = ftmModel.schemata[name];
  if (!schema) return [`there is no schema ${name}`];
  const faults = schema.abstract ? [`${name} is abstract`] : [];
  if (!ENTITY.test(id) || id.length > 200) faults.push('its id is none');
  for (const required of schema.required ?? [])
    if (!properties[required]?.length) faults.push(`${required} is required`);
  for (const [property, values] of Object.entries(properties)) {
    const of = propertyOf(schema, property);
    if (!of) faults.push(`${name} has no ${property}`);
    else if (of.deprecated) faults.push(`${property} is deprecated`);
    else for (const value of values) faults.push(...valueFaults(property, of, value, known));
  }
  return faults;
}

function propertyOf({ is }: Schema, name: string): Property | undefined {
  return is.flatMap((one) => ftmModel.schemata[one]!.properties[name] ?? [])[0];
}

function valueFaults(
  name: string,
  { type, range, maxLength = 0 }: Property,
  value: string,
  known?: ReadonlyMap<string, string>,
): string[] {
  if (value === '' || !(VALUE[type]?.(value) ?? true)) return [`${name}: ${value} is no ${type}`];
  if ([...value].length > maxLength && !UNBOUNDED.includes(type)) return [`${name} is too long`];
  if (type !== 'entity' || !known || !range) return [];
  const target = known.get(value);
  if (!target) return [`${name}: there is no entity ${value}`];
  return ftmModel.schemata[target]!.is.includes(range) ? [] : [`${name}: ${target} is no ${range}`];
}
