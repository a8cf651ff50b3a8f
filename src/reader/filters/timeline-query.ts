/** What the timeline page asks for: its address as parameters of the API. Pure. */
import { type Chosen, idsOf } from './chosen';

export const SIGNIFICANCES = ['minor', 'major', 'milestone'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** The fields of the form beside those of whom it concerns. */
export const FIELDS = ['q', 'from', 'to', 'significance', 'country', 'include'] as const;

type Field = (typeof FIELDS)[number];
export type TimelineFields = Partial<Record<Field, string>>;

/** What is given, without what is empty. */
export function fieldsOf(query: Readonly<Record<string, string>>): TimelineFields {
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = query[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** Parameters of the API's timeline; what cannot be read is for the API to refuse. */
export function parametersOf(fields: TimelineFields, chosen: readonly Chosen[]) {
  const { significance, include, ...rest } = fields;
  return {
    ...rest,
    ...(significance && { significance: significance as Significance }),
    ...(include && { include: include as 'publications' }),
    ...subjectsOf(chosen),
  };
}

/** The same parameters as a query string. */
export function queryOf(
  fields: TimelineFields,
  chosen: readonly Chosen[],
  more: Readonly<Record<string, string | null>> = {},
): string {
  const pairs = new URLSearchParams();
  for (const { kind, id } of chosen) pairs.append(kind, id);
  for (const [name, value] of Object.entries({ ...fields, ...more })) if (value) pairs.append(name, value);
  return pairs.toString();
}

function subjectsOf(chosen: readonly Chosen[]) {
  return {
    person: idsOf(chosen, 'person'),
    organization: idsOf(chosen, 'organization'),
    topic: idsOf(chosen, 'topic'),
    story: idsOf(chosen, 'story'),
    article: idsOf(chosen, 'article'),
  };
}
