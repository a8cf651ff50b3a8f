/** Typeahead: whom or what somebody means who has typed so much of its name. */
import type { Core } from '@strapi/strapi';
import { noteLists } from '../../record/dependencies';
import { ENTITY_KINDS, type EntityKind } from '../../record/kinds';
import { foldedName } from '../../record/projection/name-rows';
import { inReading } from '../../record/reading/session';
import { type Raw, rowsOf } from '../../record/sql';
import type { SuggestParameters } from '../parameters';
import { type NameFound, namesAlmost, namesBeginning } from './names';

export interface Suggestion {
  type: EntityKind;
  documentId: string;
  slug: string | null;
  label: string;
  /** The other name that begins so; null where the label does. */
  matched: string | null;
  /** What tells it from others of its name. */
  detail: string | null;
}

interface Row extends Omit<Suggestion, 'matched' | 'detail'> {
  id: number;
  card: Record<string, string | null>;
}

/** Fewer than this, and misspelled names are looked for too. */
const FEW = 3;

/**
 * Names on the record that begin with a text at any of their words, case and accents aside; where there are next to
 * none, those that almost do. Whole names first, then what most articles name. Four statements at most.
 */
export async function suggest(strapi: Core.Strapi, { q, limit }: SuggestParameters): Promise<Suggestion[]> {
  const typed = foldedName(q);
  if (typed === '') return [];
  // Names, and how often articles name them.
  noteLists('article', ...ENTITY_KINDS);
  return inReading(strapi, async (transaction) => {
    const beginning = await namesBeginning(transaction, typed, limit);
    const almost = beginning.length < FEW ? await namesAlmost(transaction, typed) : [];
    const names = bestNames(typed, [...beginning, ...almost]).slice(0, limit);
    return suggestionsOf(transaction, names);
  });
}

/** One name for each entity, the best first; pure. */
export function bestNames(typed: string, found: readonly NameFound[]): NameFound[] {
  const best = new Map<number, NameFound>();
  const order = (a: NameFound, b: NameFound) =>
    a.distance - b.distance ||
    Number(b.name === typed && b.whole) - Number(a.name === typed && a.whole) ||
    b.popularity - a.popularity ||
    Number(b.whole) - Number(a.whole) ||
    a.name.length - b.name.length ||
    (a.name < b.name ? -1 : Number(a.name > b.name)) ||
    a.entity - b.entity;
  for (const name of [...found].sort(order)) if (!best.has(name.entity)) best.set(name.entity, name);
  return [...best.values()];
}

async function suggestionsOf(transaction: Raw, names: readonly NameFound[]): Promise<Suggestion[]> {
  if (names.length === 0) return [];
  const rows = await rowsOf<Row>(
    transaction,
    `SELECT id, kind AS type, document_id AS "documentId", slug, label, card::json AS card
     FROM record_entity WHERE id = ANY(?::int[])`,
    [names.map(({ entity }) => entity)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return names.flatMap(({ entity, other }) => {
    const row = byId.get(entity);
    return row ? [suggestion(row, other)] : [];
  });
}

function suggestion({ type, documentId, slug, label, card }: Row, matched: string | null): Suggestion {
  const detail = card.disambiguation ?? card.classification ?? card.date ?? null;
  return { type, documentId, slug, label, matched, detail };
}
