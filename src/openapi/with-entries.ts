/** Answers that hold an entry and something of ours beside its attributes. */
import { type Schema, schemaNamed } from './types';

type Schemas = Readonly<Record<string, Schema>>;

/**
 * A schema that forbids what it does not name cannot be widened by allOf, so that these name everything themselves.
 *
 * @param entries by name, among them Article and Person
 * @param answers by name, among them RelatedEntry: what is told of each related article
 */
export function withEntries(entries: Schemas, answers: Schemas): Record<string, Schema> {
  const rolesAsOf = { type: 'array', items: schemaNamed('RoleThen'), description: 'With asOf.' };
  return {
    PersonAsOf: widened(entries.Person!, { properties: { rolesAsOf } }),
    RelatedEntry: widened(entries.Article!, answers.RelatedEntry!),
  };
}

function widened(entry: Schema, { properties = {}, required = entry.required, ...others }: Schema): Schema {
  return {
    ...entry,
    ...others,
    properties: { ...(entry.properties as Schema), ...(properties as Schema) },
    required,
  };
}
