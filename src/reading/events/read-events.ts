/** Dated happenings: a date, and the clause that it dates. */
import type { DateFound } from '../dates/read-dates';
import type { Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { type Range, type Span, spanOf } from '../span';
import { clauseAround, ENDED_BY_COMMA, rightOf } from './clause';
import { type DateInText, datesIn } from './dates-in';
import type { EventFound, NameSpan } from './event';
import { governing, isState } from './governing';
import { happeningBefore, happeningBehind } from './nominal';
import { sentencesOf } from './sentences';
import { statusOf } from './status';
import { type Found, subjectOf } from './subject';
import { titleOf } from './title';
import { type VerbGroup, verbGroups } from './verbs';

export type { EventFound, NameSpan } from './event';

export interface EventContext {
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  dates: readonly DateFound[];
  /** Names in the text, in order: whoever takes part is among them. */
  names: readonly NameSpan[];
  /** Quotations, in order; what somebody dates in one is not looked at. */
  quotes: readonly Span[];
}

interface Sentence extends Range {
  groups: VerbGroup[];
  dates: DateInText[];
}

/** More dates in a sentence make a list of them. */
const MOST_DATES = 6;
const SHORTEST_TITLE = 12;
const CONFIDENCE = { name: 0.85, noun: 0.65, pronoun: 0.45 } as const;
/** What begins like this has lost its subject. */
const NO_SUBJECT =
  /^(?:About|According|After|Although|As|At|Because|Before|Below|By|For|From|Having|If|In|Of|On|Over|Such|That|This|To|Under|What|When|Which|While|Who|Whether|With)\b/;

/** The dated happenings of English text, in order of their dates. Linear time: a sentence has a bounded length. */
export function eventsOf(lexemes: readonly Lexeme[], context: EventContext): EventFound[] {
  const events: EventFound[] = [];
  const known = new Set<string>();
  for (const range of sentencesOf(lexemes)) {
    const dates = datesIn(lexemes, range, context);
    if (dates.length === 0 || dates.length > MOST_DATES) continue;
    const sentence: Sentence = { ...range, groups: verbGroups(lexemes, range), dates };
    const taken = new Set<VerbGroup>();
    for (const date of dates) {
      const event = eventOf(lexemes, sentence, date, taken, context);
      const key = event && `${event.edtf} ${event.title}`;
      if (!event || known.has(key!)) continue;
      known.add(key!);
      events.push(event);
    }
  }
  return events;
}

function eventOf(
  lexemes: readonly Lexeme[],
  sentence: Sentence,
  date: DateInText,
  taken: Set<VerbGroup>,
  context: EventContext,
): EventFound | null {
  let clause = clauseAround(lexemes, sentence, date);
  const behind = happeningBehind(lexemes, date, sentence.end);
  if (behind) {
    const next = sentence.groups.find(({ start }) => start >= behind.end && start <= behind.end + 1);
    const isTold =
      next !== undefined &&
      next.start === behind.end &&
      !isState(next) &&
      !taken.has(next) &&
      next.end <= clause.end;
    const whole = { start: behind.start, end: isTold ? clause.end : behind.end };
    if (isTold) taken.add(next);
    return described(
      lexemes,
      sentence,
      { clause, date, group: isTold ? next : null, whole, parts: [whole] },
      context,
      0.7,
    );
  }
  const group = governing(lexemes, sentence.groups, clause, date);
  // A second date of one verb may be that of a noun before it.
  const isShared = group !== null && taken.has(group);
  const before = isShared || group === null ? happeningBefore(lexemes, clause.start, date) : null;
  if (before)
    return described(
      lexemes,
      sentence,
      { clause, date, group: null, whole: before, parts: [before] },
      context,
      0.6,
    );
  if (!group) return null;
  if (group.start >= clause.end) clause = { ...clause, end: rightOf(lexemes, sentence, group.end) };
  taken.add(group);
  if (isParticipial(lexemes[clause.start]!) && group.start > date.end) return null;
  const subject = subjectOf(lexemes, sentence, { clause, group, date }, context.names);

  if (subject.start === group.start && subject.words === '') return null;
  const whole = { start: subject.start, end: tellingEnd(lexemes, sentence, { clause, group, date }) };
  const parts = without(whole, siblingsOf(sentence.dates, date));
  const confidence =
    CONFIDENCE[subject.kind] - (isState(group) ? 0.2 : 0) - (isShared && !date.isSibling ? 0.2 : 0);
  return described(
    lexemes,
    sentence,
    { clause, date, group, whole, parts, lead: subject.words },
    context,
    confidence,
  );
}

interface Told {
  clause: Range & { opener: string };
  date: DateInText;
  group: VerbGroup | null;
  whole: Range;
  parts: Range[];
  lead?: string;
}

function described(
  lexemes: readonly Lexeme[],
  sentence: Range,
  { clause, date, group, whole, parts, lead = '' }: Told,
  { publishedOn, names }: EventContext,
  confidence: number,
): EventFound | null {
  const title = titleOf(lexemes, parts, { lead, verbEnd: group?.end ?? 0 });
  if (title.length < SHORTEST_TITLE || NO_SUBJECT.test(title)) return null;
  const span = spanOf(lexemes, whole);
  const { status, isHypothetical } = statusOf(lexemes, clause, group, date, publishedOn);
  const isVagueDate = date.edtf.includes('X');
  return {
    ...span,
    title,
    passage: spanOf(lexemes, sentence),
    edtf: date.edtf,
    dateWords: { start: date.found.start, end: date.lastEnd },
    status,
    isHypothetical,
    participants: names.filter(
      ({ start, end }) => start < span.end && end > span.start && !overlaps(date.found, { start, end }),
    ),
    confidence: Math.max(0.2, confidence - (isHypothetical ? 0.2 : 0) - (isVagueDate ? 0.1 : 0)),
    reason: group
      ? `The date stands with "${wordAt(lexemes, group.end - 1)}".`
      : 'The date stands with a noun that names a happening.',
  };
}

/** `Born in 1970, he …`: the date is that of the participle. */
function isParticipial({ lower }: Lexeme): boolean {
  return lower === 'born' || (lower.length > 4 && lower.endsWith('ed'));
}

/** Beyond `that` where little stands before it: `announced that she would resign`. */
function tellingEnd(lexemes: readonly Lexeme[], sentence: Sentence, { clause, group, date }: Found): number {
  const end = Math.max(group.end, clause.end);
  if (ENDED_BY_COMMA.has(clause.opener)) {
    for (let at = Math.max(group.end, date.end); at < end; at += 1) if (lexemes[at]!.text === ',') return at;
  }
  const isShort = end - group.end <= 2;
  return isShort && /^(?:that|whether|if|where)$/.test(wordAt(lexemes, end))
    ? rightOf(lexemes, sentence, end + 1)
    : end;
}

/** The date with those that stand beside it: `in 2015 and 2018`. */
function siblingsOf(dates: readonly DateInText[], date: DateInText): Range {
  const index = dates.indexOf(date);
  let first = index;
  while (dates[first]!.isSibling && first > 0) first -= 1;
  let last = index;
  while (dates[last + 1]?.isSibling) last += 1;
  return { start: dates[first]!.whole.start, end: dates[last]!.end };
}

/** The stretch without the date; a comma or a preposition that leads to the date goes with it. */
function without(whole: Range, date: Range): Range[] {
  if (date.end <= whole.start || date.start >= whole.end) return [whole];
  return [
    { start: whole.start, end: Math.max(whole.start, date.start) },
    { start: Math.min(date.end, whole.end), end: whole.end },
  ];
}

function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}
