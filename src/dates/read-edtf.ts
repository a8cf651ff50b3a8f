/** From an EDTF text to what it says. */
import { EdtfError } from './edtf-error';
import { rangeOfInterval } from './range';
import { readPart } from './read-date-part';
import type { DatePart, End, Interval, Reading } from './reading';
import { whyNoDate } from './why-no-date';

const LONGEST = 64;
// Before the parser sees it: its time grows with the text, and it takes times and years of any length.
const ALLOWED_CHARACTERS = /^[0-9X~?%./,[\]{}-]+$/;

/**
 * Reads an EDTF text of at most 64 characters. Known ends only: an interval needs one date at least.
 * @throws EdtfError and nothing else, whatever comes
 */
export function readEdtf(text: string): Reading {
  if (typeof text !== 'string') throw new EdtfError(text, 'it is no text');
  if (text.length > LONGEST) throw new EdtfError(text, `it is longer than ${LONGEST} characters`);
  if (!ALLOWED_CHARACTERS.test(text)) throw new EdtfError(text, whyNoDate(text));
  if (/^[[{]/.test(text)) return readSet(text);
  if (text.includes('/')) return { shape: 'interval', ...readInterval(text.split('/'), text) };
  return { shape: 'date', part: readPart(text, text) };
}

function readSet(text: string): Reading {
  const match = /^(?:\[([^[\]{}/]+)\]|\{([^[\]{}/]+)\})$/.exec(text);
  if (!match) throw new EdtfError(text, 'a set is written [2015,2018] or {2015,2018}');
  const members = (match[1] ?? match[2] ?? '').split(',').map((member) => readMember(member, text));
  return { shape: 'set', oneOf: match[1] !== undefined, members };
}

function readMember(member: string, text: string): DatePart | Interval {
  if (!member.includes('..')) return readPart(member, text);
  const ends = member.split('..').map((end) => end || '..');
  return readInterval(ends, text);
}

function readInterval(ends: string[], text: string): Interval {
  const [first, second, ...rest] = ends;
  if (first === undefined || second === undefined || rest.length > 0) {
    throw new EdtfError(text, 'an interval has two ends');
  }
  const interval = { from: readEnd(first, text), to: readEnd(second, text) };
  if (typeof interval.from === 'string' && typeof interval.to === 'string') {
    throw new EdtfError(text, 'an interval needs a date at one end at least');
  }
  const { startsOn, endsOn } = rangeOfInterval(interval);
  if (startsOn !== null && endsOn !== null && startsOn > endsOn) {
    throw new EdtfError(text, 'the interval ends before it begins');
  }
  return interval;
}

function readEnd(end: string, text: string): End {
  if (end === '') return 'unknown';
  if (end === '..') return 'open';
  return readPart(end, text);
}
