/** What somebody said, or had said on their behalf, newest first. */
import { displayDate, EdtfError, parseEdtf } from '../dates/edtf';
import { type EntityCard, entityCards } from '../record/entity-cards';
import { type Raw, rowsOf } from '../record/sql';
import { NEWEST } from './articles';
import { pagesOf } from './pages';
import { exactly, listedArticle } from './sql';
import type { DateShown, EntityReference, ListedArticle, Page, PageAsked } from './types';

export interface QuoteEntry {
  text: string;
  saidOn: DateShown | null;
  /** BCP 47 code, where it differs from the article's. */
  language: string | null;
  speaker: EntityReference | null;
  onBehalfOf: EntityReference | null;
  /** Who said it, where nobody is named. */
  attribution: string | null;
  article: ListedArticle;
}

interface Row {
  subject: number;
  key: number;
  position: number;
  at: string;
  text: string;
  saidOn: string | null;
  quoteLanguage: string | null;
  speaker: number | null;
  onBehalfOf: number | null;
  attribution: string | null;
}

const WHOSE = { person: 'speaker', organization: 'on_behalf_of' } as const;

/**
 * The quotes of each of these people, or on behalf of each of these organizations. Two statements.
 *
 * @param subjects keys of people or of organizations on the record
 * @returns a page for each subject, in their order
 */
export async function quotesOf(
  transaction: Raw,
  kind: keyof typeof WHOSE,
  subjects: readonly number[],
  { limit, after }: PageAsked,
): Promise<Page<QuoteEntry>[]> {
  const [at, article, position] = after ?? [...NEWEST, 0];
  const rows = await rowsOf<Row & ListedArticle>(
    transaction,
    `SELECT s.key AS subject, q.article AS key, q.position, ${exactly('q.published_on')} AS at, q.text,
       q.said_on AS "saidOn", q.language AS "quoteLanguage", q.speaker, q.on_behalf_of AS "onBehalfOf", q.attribution,
       ${listedArticle('a')}
     FROM unnest(CAST(:subjects AS int[])) AS s(key)
     CROSS JOIN LATERAL (
       SELECT q.* FROM record_quote q
       WHERE q.${WHOSE[kind]} = s.key AND (q.published_on, q.article) <= (CAST(:at AS timestamptz), CAST(:article AS int))
         AND ((q.published_on, q.article) < (CAST(:at AS timestamptz), CAST(:article AS int))
           OR q.position > CAST(:position AS int))
       ORDER BY q.published_on DESC, q.article DESC, q.position LIMIT :rows
     ) AS q
     JOIN record_article a ON a.id = q.article
     ORDER BY s.key, q.published_on DESC, q.article DESC, q.position`,
    { subjects: [...subjects], at, article, position, rows: limit + 1 },
  );
  const named = rows.flatMap(({ speaker, onBehalfOf }) => [speaker ?? [], onBehalfOf ?? []].flat());
  const cards = await entityCards(transaction, named);
  return pagesOf(subjects, rows, {
    limit,
    entry: (row) => entry(row, cards),
    position: (row) => [row.at, row.key, row.position],
  });
}

function entry(row: Row & ListedArticle, cards: ReadonlyMap<number, EntityCard>): QuoteEntry {
  const { subject: _, key: __, at: ___, position: ____, quoteLanguage, ...rest } = row;
  const { text, saidOn, speaker, onBehalfOf, attribution, ...article } = rest;
  return {
    text,
    saidOn: dateShown(saidOn),
    language: quoteLanguage,
    speaker: referenceTo(cards, speaker),
    onBehalfOf: referenceTo(cards, onBehalfOf),
    attribution,
    article,
  };
}

/** The reference to a key, or null where there is none or it is off the record. */
export function referenceTo(
  cards: ReadonlyMap<number, EntityCard>,
  key: number | null,
): EntityReference | null {
  const card = key === null ? undefined : cards.get(key);
  return card ? { documentId: card.documentId, slug: card.slug, name: card.label } : null;
}

/** A stored date with its words; null where there is none, or it was written past the checks and cannot be read. */
function dateShown(edtf: string | null): DateShown | null {
  if (edtf === null) return null;
  try {
    return { edtf, display: displayDate(parseEdtf(edtf)) };
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
