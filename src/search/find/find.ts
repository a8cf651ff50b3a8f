/** From a question to what it finds, before it is ranked. */
import type { Raw } from '../../record/sql';
import { keyMark } from '../../record/text/marks';
import { type NameFits, newestDays } from '../ranking/rank';
import { distanceToWords } from '../suggest/distance';
import { namesAlmost, wholeNames } from '../suggest/names';
import type { Candidate } from '../types';
import { type Asked, readWindow } from './candidates';
import { withCentrality, withNamed } from './named';
import type { Frame, Outcome, Question } from './question';
import { byIndex, readGroups, together } from './read-groups';

/** Fewer hits than this, and none of them an entity: the query may be a misspelled name. */
const FEW = 5;
/** A name of more entities than this tells too little of whom an article means. */
const MOST_NAMESAKES = 5;

/**
 * All terms, and whom the query names; where that finds next to nothing, names that are spelled almost so; where
 * that finds nothing, any of the terms.
 *
 * @param frame that of the page before, or null
 */
export async function find(transaction: Raw, question: Question, frame: Frame | null): Promise<Outcome> {
  if (frame) return again(transaction, question, frame);
  const { terms, queries, name } = question;
  const isPlain = terms.every(({ excluded }) => !excluded);
  const whole = isPlain ? await wholeNames(transaction, name) : [];
  const exact = new Map(whole.map(({ entity }) => [entity, 1]));
  const first = await read(transaction, question, 'all', exact);
  if (first.candidates.length >= FEW || first.candidates.some(isNamed) || exact.size > 0) return first;
  const almost = isPlain ? await almostNames(transaction, name) : new Map<number, number>();
  if (almost.size > 0) return read(transaction, question, 'all', almost);
  const canLoosen = first.candidates.length === 0 && queries.any?.coarse !== queries.all?.coarse;
  return canLoosen ? read(transaction, question, 'any', exact) : first;
}

/** How well the name of an entity fits a text that is that many letters from it. */
const FITS = [1, 0.6, 0.4] as const;

/** With two letters wrong, some name begins like almost anything: then its words have to be whole. */
async function almostNames(transaction: Raw, name: string): Promise<Map<number, number>> {
  const found = (await namesAlmost(transaction, name)).filter(
    (one) => one.distance < 2 || distanceToWords(name, one.name, 2) <= 2,
  );
  const best = found.sort((a, b) => a.distance - b.distance || b.popularity - a.popularity).slice(0, 20);
  const fits = new Map<number, number>();
  for (const { entity, distance } of best)
    fits.set(entity, Math.max(fits.get(entity) ?? 0, FITS[distance] ?? 0));
  return fits;
}

async function read(
  transaction: Raw,
  question: Question,
  terms: Frame['terms'],
  names: NameFits,
): Promise<Outcome> {
  const asked = askedOf(question, terms, names);
  if (!asked)
    return outcomeOf(transaction, question, { terms, names, windows: [], found: [], complete: true });
  const reads = await readGroups(transaction, question.groups, asked);
  return outcomeOf(transaction, question, {
    ...{ terms, names },
    windows: reads.map(({ window }) => window),
    found: reads.flatMap(({ candidates }) => candidates),
    complete: reads.every(({ complete }) => complete),
  });
}

async function again(transaction: Raw, question: Question, frame: Frame): Promise<Outcome> {
  const names: NameFits = new Map(frame.names);
  const asked = askedOf(question, frame.terms, names);
  const found = asked
    ? await byIndex(transaction, () => readWindows(transaction, question, asked, frame))
    : [];
  const candidates = await withNames(transaction, question, found, names);
  return { frame, candidates, names, newest: new Map(frame.newest), complete: frame.complete };
}

async function withNames(
  transaction: Raw,
  question: Question,
  found: Candidate[],
  names: NameFits,
): Promise<Candidate[]> {
  const weighed = isTelling(names) ? await withCentrality(transaction, found, names) : found;
  return withNamed(transaction, question.groups, weighed, names);
}

async function outcomeOf(
  transaction: Raw,
  question: Question,
  {
    terms,
    names,
    windows,
    found,
    complete,
  }: Pick<Frame, 'terms' | 'windows' | 'complete'> & {
    names: NameFits;
    found: Candidate[];
  },
): Promise<Outcome> {
  const candidates = await withNames(transaction, question, found, names);
  const newest = newestDays(candidates);
  const frame = { terms, windows, newest: [...newest], names: [...names], complete };
  return { frame, candidates, names, newest, complete };
}

/** What a row must fulfil, or null where the query asks for nothing that is indexed. */
function askedOf({ queries, filters, days }: Question, terms: Frame['terms'], names: NameFits): Asked | null {
  const text = queries[terms];
  const linked = isTelling(names) ? [...names.keys()].map((key) => `'${keyMark(key)}'`) : [];
  if (!text && linked.length === 0) return null;
  const either = [...(text ? [`(${text.coarse})`] : []), ...linked].join(' | ');
  const coarse = [`(${either})`, ...filters.map((mark) => `'${mark}'`)].join(' & ');
  const named = linked.length > 0 ? [{ exact: linked.join(' | '), words: '' }] : [];
  return { coarse, readings: [...(text?.readings ?? []), ...named], days };
}

async function readWindows(
  transaction: Raw,
  { groups }: Question,
  asked: Asked,
  { windows }: Frame,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const [index, window] of windows.entries()) {
    const group = windows.length === 1 ? together(groups) : groups[index]!;
    found.push(...(await readWindow(transaction, group, asked, window)).candidates);
  }
  return found;
}

function isTelling(names: NameFits): boolean {
  return names.size > 0 && names.size <= MOST_NAMESAKES;
}

function isNamed({ kind }: Candidate): boolean {
  return kind !== 'article' && kind !== 'event';
}
