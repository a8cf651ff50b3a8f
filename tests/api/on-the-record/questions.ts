/** The questions by which a stranger would try to learn of what is hidden. */
import type { Core } from '@strapi/strapi';
import { PREFIX } from './secrets';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

/** Every way of asking for drafts, and every parameter of Strapi's that tells of them. */
export const STATUSES = [
  ...['draft', 'DRAFT', 'Draft', ' draft', 'draft ', 'published,draft', 'any', '*', 'null', 'modified'].map(
    (status) => `status=${encodeURIComponent(status)}`,
  ),
  ...[
    'status[]=draft',
    'status[0]=draft',
    'status[$eq]=draft',
    'status[$ne]=published',
    'status[status]=draft',
  ],
  ...['status=draft&status=published', 'status=published&status=draft', 'status[$in][0]=draft', 'status='],
  ...[
    'publicationState=preview',
    'hasPublishedVersion=false',
    'hasPublishedVersion=true',
    'lookup[status]=draft',
  ],
  ...['never-published', 'modified', 'unmodified', 'published-without-draft'].map(
    (one) => `publicationFilter=${one}`,
  ),
  ...['_where[status]=draft', 'filters[status]=draft', 'locale=*', 'data=x'],
];

/** Fields worth guessing at where the way to them is long. */
const TELLING = ['id', 'documentId', 'slug', 'name', 'title', 'headline', 'notes', 'text'];

/** The ways to a field: attributes of a type, and of what its relations and components lead to. */
export function fieldPaths(strapi: Core.Strapi, uid: string, depth: number): string[][] {
  const { attributes } = strapi.getModel(uid as 'api::article.article');
  const paths: string[][] = [['id'], ['documentId']];
  for (const [name, attribute] of Object.entries(attributes as Record<string, Attribute>)) {
    const inner = innerUid(attribute);
    if (depth > 1 || inner || TELLING.includes(name)) paths.push([name]);
    if (inner && depth > 1)
      paths.push(...fieldPaths(strapi, inner, depth - 1).map((path) => [name, ...path]));
  }
  return paths;
}

function innerUid({ type, target, component }: Attribute): string | null {
  if (type === 'component') return component ?? null;
  if (type === 'media') return 'plugin::upload.file';
  return type === 'relation' && target ? target : null;
}

/** A query that guesses at a word: at how a secret begins, or at what is in no document. */
export type Guess = (word: string) => string;

const OPERATORS = [
  '[$startsWith]',
  '[$containsi]',
  '[$contains]',
  '[$notContains]',
  '[$eqi]',
  '',
  '[$in][0]',
  '[$gt]',
];

/** Filters that guess at each field, each by an operator and a wrapping of its own. */
export function filterGuesses(paths: readonly string[][]): Guess[] {
  return paths.map((path, index) => {
    const wrapping = ['', '[$and][0]', '[$or][1]', '[$not]'][Math.floor(index / OPERATORS.length) % 4];
    const where = path.map((name) => `[${name}]`).join('');
    return (word) => `filters${wrapping}${where}${OPERATORS[index % OPERATORS.length]}=${word}`;
  });
}

/** Searches by words. */
export const SEARCHES: Guess[] = [
  ...['_q', 'q', 'query', 'search'].map((name) => (word: string) => `${name}=${word}`),
  (word) => `url=https://example.org/${word}`,
];

const POPULATE = [
  '=true',
  '[populate]=*',
  '[count]=true',
  '[status]=draft',
  '[limit]=1',
  '[sort]=id',
  '[filters][id]=1',
];

/** Orders, selections and populations by each path, one kind after the other. */
export function selections(paths: readonly string[][]): string[] {
  return paths.map((path, index) => {
    const [dotted, last, above] = [path.join('.'), path.at(-1)!, path.slice(0, -1)];
    const populate = (names: string[]) => `populate${names.map((name) => `[${name}]`).join('[populate]')}`;
    const ways = [
      ...[`sort=${dotted}`, `sort[0]=${dotted}:desc`, `fields[0]=${dotted}`, `populate=${dotted}`],
      ...POPULATE.map((option) => `${populate(path)}${option}`),
      ...(above.length > 0
        ? [
            `${populate(above)}[fields][0]=${last}`,
            `${populate(above)}[sort]=${last}`,
            `${populate(above)}[filters][${last}][$startsWith]=${PREFIX}`,
          ]
        : []),
    ];
    return ways[index % ways.length]!;
  });
}

/** Other ways of asking for more than is shown. */
export const GENERAL = [
  '',
  'populate=*',
  'populate=deep',
  'populate[0]=*',
  'fields=*',
  'fields[0]=id',
  'sort=id',
  'filters[publishedAt][$null]=true',
];
