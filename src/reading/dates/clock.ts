/** Times of the day. */
import type { Lexeme } from '../lexemes';
import { isGluedMark, isNumber, wordAt } from '../look';
import type { Match, Meaning } from './meaning';
import { PART_OF_DAY_TIME } from './meaning';
import { DAY_PARTS } from './words';

const ZONES = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest ist jst msk'.split(' '),
);

/** `10:35 a.m.`, `5 p.m. EST`, `1337 GMT`, `noon`, `midnight`. */
export function clockAt(lexemes: readonly Lexeme[], at: number): Match | null {
  const word = wordAt(lexemes, at);
  if (word === 'noon' || word === 'midday') return timeMatch('T12:00', at + 1);
  if (word === 'midnight') return timeMatch('T24:00', at + 1);
  if (!isNumber(lexemes, at) || lexemes[at]!.text.length > 4) return null;
  const hours = Number(lexemes[at]!.text);
  let minutes = 0;
  let end = at + 1;
  const colon = lexemes[at + 1]?.text;
  const hasMinutes =
    (colon === ':' || colon === '.') &&
    lexemes[at + 1]!.isGlued &&
    isNumber(lexemes, at + 2) &&
    lexemes[at + 2]!.isGlued &&
    lexemes[at + 2]!.text.length === 2;
  if (hasMinutes) {
    minutes = Number(lexemes[at + 2]!.text);
    end = at + 3;
  }
  const half = halfOfDayAt(lexemes, end);
  if (half) {
    if (hours > 12 || minutes > 59) return null;
    const hour = (hours % 12) + (half.isAfternoon ? 12 : 0);
    return timeMatch(clockText(hour, minutes), zoneEnd(lexemes, half.end));
  }
  if (wordAt(lexemes, end) === 'o' && wordAt(lexemes, end + 2) === 'clock' && hours >= 1 && hours <= 12)
    return timeMatch(clockText(hours, 0), end + 3);
  if (
    hasMinutes &&
    colon === ':' &&
    hours < 24 &&
    minutes < 60 &&
    lexemes[at]!.text.length <= 2 &&
    !isGluedMark(lexemes, end, ':')
  ) {
    return timeMatch(clockText(hours, minutes), zoneEnd(lexemes, end));
  }
  const isMilitary =
    lexemes[at]!.text.length === 4 &&
    hours < 2400 &&
    hours % 100 < 60 &&
    ZONES.has(wordAt(lexemes, at + 1)) &&
    wordAt(lexemes, at + 1).length === 3;
  return isMilitary ? timeMatch(clockText(Math.floor(hours / 100), hours % 100), at + 2) : null;
}

/** The part of a day that follows it: `Friday night`, `yesterday morning`. */
export function dayPartAfter(lexemes: readonly Lexeme[], day: Match): Match {
  const part = DAY_PARTS.get(wordAt(lexemes, day.end));
  if (!part || wordAt(lexemes, day.end).endsWith('s')) return day;
  return {
    ...day,
    end: day.end + 1,
    meaning: { is: 'time', time: PART_OF_DAY_TIME[part], day: day.meaning },
  };
}

export function onDay(time: string, day: Meaning): Meaning {
  return { is: 'time', time, day };
}

function halfOfDayAt(lexemes: readonly Lexeme[], at: number): { isAfternoon: boolean; end: number } | null {
  const word = wordAt(lexemes, at);
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', end: at + 1 };
  const isSpelled =
    (word === 'a' || word === 'p') && isGluedMark(lexemes, at + 1, '.') && wordAt(lexemes, at + 2) === 'm';
  if (!isSpelled) return null;
  return { isAfternoon: word === 'p', end: isGluedMark(lexemes, at + 3, '.') ? at + 4 : at + 3 };
}

function zoneEnd(lexemes: readonly Lexeme[], at: number): number {
  const isZone = ZONES.has(wordAt(lexemes, at)) && lexemes[at]!.text === lexemes[at]!.text.toUpperCase();
  return isZone ? at + 1 : at;
}

function timeMatch(time: string, end: number): Match {
  return { end, meaning: { is: 'time', time, day: null } };
}

function clockText(hour: number, minutes: number): string {
  return `T${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
