/** What of a document can be searched: pure functions of it. */
import { blockTexts } from '../../reading/blocks';
import type { ArticleDocument } from '../documents/article';
import type { EntityDocuments } from '../documents/entity';
import { type EntityKind, ROLE } from '../kinds';
import { configurationOf, PLAIN } from '../text/configurations';
import { cut } from '../text/cut';
import {
  dayMarks,
  dayNumber,
  isSearched,
  keyMark,
  languageMark,
  type SearchedKind,
  WIDE,
  WIDE_DAYS,
} from '../text/marks';
import { spaced } from '../text/spaced';
import type { ArticleRow } from './article';
import type { EntityRow, EventRow } from './entity';
import type { KeyName } from './key-name';
import { parseKeyName } from './key-name';
import type { ArticlePosting } from './postings';

/** A row of record_text before PostgreSQL has made words of its texts. */
export interface TextRow {
  kind: SearchedKind;
  /** Text search configurations of `a`, and of the rest. */
  name_configuration: string;
  configuration: string;
  /** Headline or names; what stands beside them (b, c); body (d). */
  a: string;
  b: string;
  c: string;
  d: string;
  first_day: string | null;
  last_day: string | null;
  retracted: boolean;
  marks: string[];
}

/** Characters of a body that are searched: some 8,000 words, and far below what a tsvector can hold. */
const LONGEST_BODY = 50_000;
const LONGEST_PART = 5_000;
const FILTERED: readonly string[] = ['person', 'organization', 'topic'];

/** The text of a published article. Its marks of what it names are added with their keys. */
export function articleText(article: ArticleDocument, row: ArticleRow): TextRow {
  const configuration = configurationOf(row.language);
  return {
    kind: 'article',
    ...{ name_configuration: configuration, configuration },
    a: part([article.headline]),
    b: part([article.kicker, article.standfirst]),
    c: part([article.dateline, article.bylineText]),
    d: part(blockTexts(article.body), LONGEST_BODY),
    ...{ first_day: row.day, last_day: row.day, retracted: row.retracted },
    marks: [languageMark(configuration), ...dayMarks('article', row.day)],
  };
}

/** The names by which articles can be filtered. */
export function filteredNames(postings: readonly ArticlePosting[]): KeyName[] {
  return postings
    .filter(({ key, roles }) => (roles & ~ROLE.credited) > 0 && FILTERED.includes(parseKeyName(key).kind))
    .map(({ key }) => key);
}

/** Marks of the documents of these keys. */
export const keyMarks = (keys: readonly number[]) => keys.map(keyMark);

type Describe = { [K in EntityKind]: (document: EntityDocuments[K]) => (string | null)[][] };

const DESCRIBE: Describe = {
  person: ({ disambiguation, roles, summary }) => [
    [disambiguation, ...roles.map(({ title }) => title)],
    [summary],
  ],
  organization: ({ classification, summary }) => [[classification], [summary]],
  source: () => [],
  event: ({ place, summary }) => [[place], [summary]],
  topic: ({ description }) => [[], [description]],
  story: ({ summary }) => [[], [summary]],
};

/**
 * The text of an entity; null for one that search does not find.
 *
 * @param language BCP 47 code of the newsroom's own words
 */
export function entityText<K extends EntityKind>(
  document: EntityDocuments[K],
  { kind, label, names, short_names }: EntityRow & { kind: K },
  event: EventRow | null,
  language: string,
): TextRow | null {
  const [b = [], c = []] = DESCRIBE[kind](document);
  if (!isSearched(kind)) return null;
  const configuration = configurationOf(language);
  const languages = [...new Set([PLAIN, configuration])].map(languageMark);
  return {
    kind,
    name_configuration: names.length > 0 ? PLAIN : configuration,
    configuration,
    a: part([...new Set([label, ...names, ...short_names])]),
    ...{ b: part(b), c: part(c), d: '' },
    ...{ first_day: event?.starts_on ?? null, last_day: event?.ends_on ?? null, retracted: false },
    marks: [...languages, ...(event ? eventMarks(event) : [])],
  };
}

function eventMarks({ starts_on, ends_on }: EventRow): string[] {
  const isWide = dayNumber(ends_on) - dayNumber(starts_on) > WIDE_DAYS;
  return [...dayMarks('event', starts_on), ...(isWide ? [WIDE] : [])];
}

function part(texts: readonly (string | null)[], longest = LONGEST_PART): string {
  return spaced(cut(texts.filter(Boolean).join('\n'), longest));
}
