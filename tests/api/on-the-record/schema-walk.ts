/** Walks a GraphQL schema as introspection tells it, and asks all that it lets one ask. */
import type { Stranger } from './stranger';

interface TypeReference {
  kind: string;
  name: string | null;
  ofType: TypeReference | null;
}

interface Argument {
  name: string;
  type: TypeReference;
}

interface Field extends Argument {
  args: Argument[];
}

interface Type {
  kind: string;
  name: string;
  fields: Field[] | null;
  inputFields: Argument[] | null;
  possibleTypes: TypeReference[] | null;
}

export interface Schema {
  queryType: { name: string };
  types: Type[];
}

const REFERENCE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';

/** The schema, or null where there is no GraphQL. */
export async function introspect(stranger: Stranger): Promise<Schema | null> {
  const argument = `name type { ${REFERENCE} }`;
  const response =
    await stranger.query(`{ __schema { queryType { name } types { kind name possibleTypes { kind name }
    inputFields { ${argument} } fields { ${argument} args { ${argument} } } } } }`);
  return response.body?.data?.__schema ?? null;
}

export function queriesOf(schema: Schema): Field[] {
  return typeNamed(schema, schema.queryType.name)?.fields ?? [];
}

/** All that can be selected without arguments, some levels deep. */
export function selectionOf(schema: Schema, reference: TypeReference, depth: number): string {
  const type = typeNamed(schema, named(reference));
  if (!type) return '';
  if (type.possibleTypes) {
    const options = type.possibleTypes.map((one) => `... on ${one.name} ${selectionOf(schema, one, depth)}`);
    return `{ __typename ${options.filter((option) => option.endsWith('}')).join(' ')} }`;
  }
  if (!type.fields) return '';
  const fields = type.fields
    .filter(({ args }) => args.every((argument) => argument.type.kind !== 'NON_NULL'))
    .flatMap((field) => {
      const isLeaf = !isComposite(schema, field.type);
      if (isLeaf) return [field.name];
      return depth > 1 ? [`${field.name} ${selectionOf(schema, field.type, depth - 1)}`] : [];
    });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Filters that guess at each field of an input type, as GraphQL writes them. */
export function guessesIn(
  schema: Schema,
  reference: TypeReference,
  depth: number,
): ((word: string) => string)[] {
  const type = typeNamed(schema, named(reference));
  return (type?.inputFields ?? [])
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .flatMap(({ name, type: inner }) => {
      if (named(inner).endsWith('FilterInput') && /^(String|ID)FilterInput$/.test(named(inner))) {
        return ['startsWith', 'containsi', 'notContains'].map(
          (operator) => (word: string) => `{ ${name}: { ${operator}: "${word}" } }`,
        );
      }
      if (depth === 1 || !named(inner).endsWith('FiltersInput')) return [];
      return guessesIn(schema, inner, depth - 1).map(
        (guess) => (word: string) => `{ ${name}: ${guess(word)} }`,
      );
    });
}

export function named(reference: TypeReference): string {
  return reference.name ?? (reference.ofType ? named(reference.ofType) : '');
}

export function isList(reference: TypeReference): boolean {
  return reference.kind === 'LIST' || (reference.ofType !== null && isList(reference.ofType));
}

function isComposite(schema: Schema, reference: TypeReference): boolean {
  const type = typeNamed(schema, named(reference));
  return type?.kind === 'OBJECT' || type?.kind === 'UNION' || type?.kind === 'INTERFACE';
}

function typeNamed(schema: Schema, name: string): Type | undefined {
  return schema.types.find((type) => type.name === name);
}
