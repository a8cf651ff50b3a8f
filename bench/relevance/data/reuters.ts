/** Reuters-21578: wires of 1987 with topics that indexers gave. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jaccard } from '../metrics';
import type { BenchArticle, Collection } from './collection';

interface Wire {
  id: string;
  title?: string;
  body?: string;
  date: string;
  topics?: string[];
}

/** A wire as an article, with its topics. */
export interface WireArticle extends BenchArticle {
  topics: ReadonlySet<string>;
}

const DATE = /^\s*(\d+)-([A-Z]{3})-\d+\s+(\d+):(\d+):(\d+)/;
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
/** A title of a company's results or a takeover says little of a story. */
const LEFT_OUT: ReadonlySet<string> = new Set(['earn', 'acq']);

/**
 * All wires, from old to new.
 *
 * @param folder of the shared data
 * @returns null where the data is not there
 */
export function readWires(folder: string): WireArticle[] | null {
  const wires = path.join(folder, 'wires');
  if (!existsSync(wires)) return null;
  return readdirSync(wires)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(path.join(wires, file), 'utf8')) as Wire[])
    .map(articleOf)
    .sort((a, b) => a.day - b.day);
}

/** The wires that have another topic than `earn` or `acq` alone, as queries and as candidates. */
export function topicalWires(wires: readonly WireArticle[]): Collection {
  const articles = wires.filter(isTopical);
  return collection('Reuters', articles, [...articles.keys()]);
}

/** The same queries among all wires that have a topic, results and takeovers too. */
export function wiresAmongAll(wires: readonly WireArticle[]): Collection {
  const articles = wires.filter(({ topics }) => topics.size > 0);
  const queries = [...articles.keys()].filter((index) => isTopical(articles[index]!));
  return collection('Reuters, all with topics as candidates', articles, queries);
}

/** Wires of even days are for development. Candidates were published before. */
function collection(name: string, articles: WireArticle[], queries: number[]): Collection {
  const ends: number[] = [];
  for (const [index, { day }] of articles.entries()) {
    ends.push(index > 0 && articles[index - 1]!.day === day ? ends[index - 1]! : index);
  }
  const half = (parity: number) => queries.filter((index) => Math.floor(articles[index]!.day) % 2 === parity);
  return {
    name,
    articles,
    development: half(0),
    test: half(1),
    candidatesEnd: (query) => ends[query]!,
    gain: (query, candidate) => jaccard(articles[query]!.topics, articles[candidate]!.topics),
  };
}

function isTopical({ topics }: WireArticle): boolean {
  const [first] = topics;
  return first !== undefined && !(topics.size === 1 && LEFT_OUT.has(first));
}

function articleOf({ id, title, body, date, topics }: Wire): WireArticle {
  // A wire ends with the agency's name and an end-of-text character; its lines are wrapped.
  const text = (body ?? '').replaceAll('\u0003', '').replace(/\s*REUTERS?\s*$/i, '');
  return {
    id,
    headline: title ?? '',
    texts: text.split(/\n {4}/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()),
    day: dayOf(date),
    topics: new Set(topics ?? []),
  };
}

/** The year is cut off in some. */
function dayOf(date: string): number {
  const [, day, month, hours, minutes, seconds] = DATE.exec(date) ?? [];
  if (!month) throw new Error(`No date of a wire: ${date}`);
  const time = Date.UTC(
    1987,
    MONTHS.indexOf(month),
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  );
  return time / 86_400_000;
}
