/** Which verb a date belongs to. */
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import { type Clause, RELATIVES } from './clause';
import type { VerbGroup } from './verbs';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Saying it is the report, not what is reported. */
const REPORTS = listed(
  `said says say saying told tells telling added adds adding noted notes noting wrote writes tweeted explained stated
   reported reports published quoted cited according posted released dated based called entitled titled known described
   commented remarked replied responded recalled insisted argued suggested estimated showed found read named according`,
);
const NO_HAPPENING = listed(
  'is are was were am been be has have had do does did seems seemed appears appeared remains',
);

/** The group that the date dates: null where there is none, or where it only dates a report. */
export function governing(
  lexemes: readonly Lexeme[],
  groups: readonly VerbGroup[],
  clause: Clause,
  date: Range,
): VerbGroup | null {
  const within = groups.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const next = within.find(({ start }) => start >= date.end);
  const before = within.findLast(({ end }) => end <= date.start);
  // "Lee on Monday announced"; between commas only where no verb stands before.
  const isClose = next !== undefined && next.start <= date.end + 1;
  const isBetween = isClose && (next.start === date.end || (wordAt(lexemes, date.end) === ',' && !before));
  const group = isBetween
    ? next
    : (before ?? mainBehind(lexemes, within, date) ?? behindApposition(lexemes, groups, clause, date));
  return group && !isReport(group) ? group : null;
}

export function isReport({ main }: VerbGroup): boolean {
  return REPORTS.has(main);
}

/** `was`, `has`: it tells a state. */
export function isState({ main }: VerbGroup): boolean {
  return NO_HAPPENING.has(main);
}

/** `On Monday, the mayor, who is new, closed it`: behind the comma that ends what stands between. */
function behindApposition(
  lexemes: readonly Lexeme[],
  groups: readonly VerbGroup[],
  clause: Clause,
  date: Range,
): VerbGroup | null {
  if (date.start > clause.start + 1) return null;
  return groups.find(({ start }) => start >= clause.end && wordAt(lexemes, start - 1) === ',') ?? null;
}

/** Behind a date that opens the clause: the first verb that no relative pronoun has of its own. */
function mainBehind(lexemes: readonly Lexeme[], groups: readonly VerbGroup[], date: Range): VerbGroup | null {
  return groups.find(({ start }) => start >= date.end && !RELATIVES.has(wordAt(lexemes, start - 1))) ?? null;
}
