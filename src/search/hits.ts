/** From what was found and ranked to what is shown. */
import { displayDate, parseEdtf } from '../dates/edtf';
import { blockTexts } from '../reading/blocks';
import { foldedName } from '../record/projection/name-rows';
import { instantOf, type Raw, rowsOf } from '../record/sql';
import type { Term } from './query/terms';
import type { TextQueries } from './query/tsquery';
import type { Ranked } from './ranking/rank';
import { type Quotable, snippets } from './snippets/snippets';
import type { EntityHit, SearchHit } from './types';

interface ArticleRow {
  id: number;
  documentId: string;
  slug: string | null;
  headline: string;
  standfirst: string | null;
  language: string;
  retracted: boolean;
  publishedOn: string;
  body: unknown;
}

interface EntityRow {
  id: number;
  documentId: string;
  slug: string | null;
  label: string;
  names: string[];
  card: Record<string, string | null>;
}

interface Asked {
  terms: readonly Term[];
  name: string;
  queries: TextQueries;
  /** BCP 47 code of the newsroom's own words. */
  language: string;
}

type WithoutSnippet<H> = H extends SearchHit ? Omit<H, 'snippet'> : never;

interface Unquoted {
  hit: WithoutSnippet<SearchHit>;
  text: Quotable;
}

/** The hits of a page, in its order. Three statements at most. */
export async function hitsOf(transaction: Raw, page: readonly Ranked[], asked: Asked): Promise<SearchHit[]> {
  const articles = await articleRows(
    transaction,
    page.filter(({ kind }) => kind === 'article').map(({ id }) => id),
  );
  const entities = await entityRows(
    transaction,
    page.filter(({ kind }) => kind !== 'article').map(({ id }) => id),
  );
  const unquoted = page.flatMap((one): Unquoted[] => {
    const article = articles.get(one.id);
    const entity = entities.get(one.id);
    if (article) return [articleHit(one, article)];
    return entity ? [entityHit(one, entity, asked)] : [];
  });
  const quoted = await snippets(
    transaction,
    unquoted.map(({ text }) => text),
    asked,
  );
  return unquoted.map(({ hit }, index) => ({ ...hit, snippet: quoted[index]! }) as SearchHit);
}

function articleHit({ score }: Ranked, article: ArticleRow): Unquoted {
  const { documentId, slug, headline, standfirst, language, retracted, publishedOn, body } = article;
  const text = [standfirst, ...blockTexts(body)].filter(Boolean).join('\n');
  return {
    hit: { type: 'article', documentId, slug, title: headline, score, publishedOn, language, retracted },
    text: { text, language },
  };
}

function entityHit({ kind, score }: Ranked, entity: EntityRow, { name, language }: Asked): Unquoted {
  const { documentId, slug, label, card } = entity;
  const text = { text: card.summary ?? card.description ?? '', language };
  const common = { documentId, slug, title: label, score };
  if (kind === 'event') {
    const date = parseEdtf(card.date!);
    return { hit: { type: 'event', ...common, date: { edtf: date.edtf, display: displayDate(date) } }, text };
  }
  const detail = card.disambiguation ?? card.classification ?? null;
  const matched = otherName(entity, name);
  return { hit: { type: kind as EntityHit['type'], ...common, matched, detail }, text };
}

/** The first other name that has the words asked for, where the label has not. */
function otherName({ label, names }: EntityRow, asked: string): string | null {
  const words = asked.split(' ');
  const has = (name: string) => {
    const own = foldedName(name).split(' ');
    return words.every((word) => own.includes(word));
  };
  return has(label) ? null : (names.find(has) ?? null);
}

async function articleRows(transaction: Raw, ids: number[]): Promise<Map<number, ArticleRow>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<ArticleRow>(
    transaction,
    `SELECT a.id, a.document_id AS "documentId", a.slug, a.headline, a.standfirst, a.language, a.retracted,
       ${instantOf('a.published_on')} AS "publishedOn",
       (SELECT c.body::json FROM articles c WHERE c.document_id = a.document_id AND c.published_at IS NOT NULL LIMIT 1) AS body
     FROM record_article a WHERE a.id = ANY(?::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function entityRows(transaction: Raw, ids: number[]): Promise<Map<number, EntityRow>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<EntityRow>(
    transaction,
    `SELECT id, document_id AS "documentId", slug, label, names, card::json AS card
     FROM record_entity WHERE id = ANY(?::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
