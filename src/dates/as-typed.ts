/**
 * Dates as people write them in English, as EDTF, and EDTF in words. Pure, and for the browser as well: the date
 * field of the admin panel imports it.
 */
import { daysInMonth } from './calendar';
import { EdtfError, parseEdtf } from './edtf';

/** A date that was read: what is stored, and what it means. */
export interface ReadDate {
  edtf: string;
  explanation: string;
}

export interface UnreadDate {
  /** What is wrong, and how to write it. */
  error: string;
}

const HINT = 'write it like 18 Oct 2021, early 2018, 2015 and 2018, since 2014, or in EDTF';
/** Longer texts are no dates. */
const LONGEST = 120;

/** What an EDTF date means, such as “between 2015 and 2018” or “about October 2021”. */
export function explainEdtf(edtf: string): { explanation: string } | UnreadDate {
  try {
    const { precision, display } = parseEdtf(edtf);
    const [from = '', to = ''] = edtf.split('/');
    const isClosed = precision === 'interval' && /^\d/.test(from) && /^\d/.test(to);
    return {
      explanation: isClosed ? `between ${parseEdtf(from).display} and ${parseEdtf(to).display}` : display,
    };
  } catch (error) {
    if (error instanceof EdtfError) return { error: error.message };
    throw error;
  }
}

/**
 * Reads a date as it was typed: EDTF itself, or English words.
 *
 * @param today `YYYY-MM-DD` in the newsroom's time zone, for `today`, `yesterday` and `tomorrow`
 */
export function readAsTyped(text: string, { today }: { today?: string } = {}): ReadDate | UnreadDate {
  const typed = text.trim();
  if (typed === '') return { error: `A date is missing: ${HINT}` };
  if (typed.length > LONGEST) return { error: `No date is as long as this: ${HINT}` };
  const asIs = explainEdtf(typed);
  if ('explanation' in asIs) return { edtf: typed, ...asIs };
  const ambiguous = ambiguousDay(typed);
  if (ambiguous) return { error: ambiguous };
  const edtf = whole(plain(typed), today);
  if (edtf === null) return { error: `“${typed}” cannot be read as a date: ${HINT}` };
  const explained = explainEdtf(edtf);
  return 'explanation' in explained ? { edtf, ...explained } : explained;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH = `(${MONTH_NAMES})\\.?`;
const YEAR = '(\\d{4})';

/** Small letters, one kind of dash, no commas, no articles. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\b(?:the|in|on)\b/g, ' ')
    .replace(/,(?=\s*\d{4}\b)(?!\s*\d{4}\s*(?:,|and\b|or\b))/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function whole(text: string, today: string | undefined): string | null {
  return (
    relative(text, today) ??
    qualified(text) ??
    openInterval(text) ??
    interval(text) ??
    set(text) ??
    part(text)
  );
}

function relative(text: string, today: string | undefined): string | null {
  const days = ['yesterday', 'today', 'tomorrow'].indexOf(text);
  if (days < 0 || today === undefined) return null;
  return new Date(Date.parse(today) + (days - 1) * 86_400_000).toISOString().slice(0, 10);
}

/** “about 2018” and “perhaps 2018”. */
function qualified(text: string): string | null {
  const found =
    /^(about|around|circa|approximately|approx\.?|ca?\.?|~|maybe|perhaps|possibly|probably)\s*(?=\S)(.+)$/.exec(
      text,
    );
  const mark = found && /^(?:maybe|perhaps|possibly|probably)$/.test(found[1]!) ? '?' : '~';
  const asked = found ? [found[2]!, mark] : /^(.+?)\s*([?~])$/.exec(text)?.slice(1);
  if (!asked || (found && /^c/.test(found[1]!) && /^c[a-z]/.test(text) && !/^(?:ca\b|circa)/.test(text)))
    return null;
  const date = part(asked[0]!);
  // The mark stands behind each end of what was made of several.
  return date === null
    ? null
    : date
        .split('/')
        .map((end) => `${end}${asked[1]}`)
        .join('/');
}

function openInterval(text: string): string | null {
  const since = /^(?:since|from|as of)\s+(.+)$/.exec(text);
  if (since && !/(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\s-\s)/.test(text)) {
    const from = part(since[1]!);
    return from === null ? null : `${from.split('/')[0]}/..`;
  }
  const until = /^(?:until|till|up to|to)\s+(.+)$/.exec(text);
  const to = until ? part(until[1]!) : null;
  return to === null ? null : `../${to.split('/').at(-1)}`;
}

function interval(text: string): string | null {
  const found =
    /^between\s+(.+?)\s+and\s+(.+)$/.exec(text) ??
    /^(?:from\s+)?(.+?)\s*(?:\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*(.+)$/.exec(text) ??
    /^(.+?)\s+-\s+(.+)$/.exec(text) ??
    /^(\d{4})-(\d{4})$/.exec(text) ??
    new RegExp(`^(\\d{1,2}|${MONTH_NAMES})-((?:\\d{1,2}|${MONTH_NAMES})\\s.+)$`).exec(text);
  if (!found) return null;
  const to = part(found[2]!);
  if (to === null) return null;
  const from = part(found[1]!) ?? completed(found[1]!, found[2]!);
  return from === null ? null : `${from.split('/')[0]}/${to.split('/').at(-1)}`;
}

/** “2015 and 2018” are both, “2015 or 2018” is one of them. */
function set(text: string): string | null {
  const found = /^(.+?)\s*\b(and|or)\b\s*(.+)$/.exec(text);
  if (!found) return null;
  const [, first = '', word, last = ''] = found;
  const members = [...first.split(/\s*,\s*/).filter(Boolean), last];
  const dates = members.map((member) => part(member) ?? completed(member, last));
  if (dates.some((date) => date === null || date.includes('/'))) return null;
  return word === 'and' ? `{${dates.join(',')}}` : `[${dates.join(',')}]`;
}

/** The month or year that one date leaves to the other: “18 to 20 October 2021”, “May and June 2021”. */
function completed(text: string, other: string): string | null {
  const year = /\b(\d{4})\b/.exec(other)?.[1];
  if (year === undefined) return null;
  const month = new RegExp(`\\b(${MONTH_NAMES})\\b`).exec(other)?.[1];
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text)) return month ? part(`${text} ${month} ${year}`) : null;
  const monthFirst = new RegExp(`^${MONTH} ${DAY}$`).exec(text);
  if (monthFirst) return part(`${monthFirst[2]} ${monthFirst[1]} ${year}`);
  return part(`${text} ${year}`);
}

/** One date, or one stretch that words like “early” make of it. */
function part(text: string): string | null {
  return day(text) ?? month(text) ?? yearOrMore(text) ?? stretch(text);
}

function day(text: string): string | null {
  const dayFirst = new RegExp(`^${DAY}(?: of)? ${MONTH} ${YEAR}$`).exec(text);
  if (dayFirst) return iso(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = new RegExp(`^${MONTH} ${DAY} ${YEAR}$`).exec(text);
  if (monthFirst) return iso(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  const yearFirst = new RegExp(`^${YEAR} ${MONTH} ${DAY}$`).exec(text);
  if (yearFirst) return iso(yearFirst[1]!, monthNumber(yearFirst[2]!), yearFirst[3]!);
  const numbers = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (numbers) return iso(numbers[1]!, numbers[2]!, numbers[3]!);
  const dotted = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!dotted) return null;
  const [, first = '', , second = '', year = ''] = dotted;
  return Number(second) > 12 ? iso(year, first, second) : iso(year, second, first);
}

/** 5/6/2021 is the fifth of June to some and the sixth of May to others; 5.6.2021 is not. */
function ambiguousDay(text: string): string | null {
  const found = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12 || second > 12 || first === second || first < 1 || second < 1) return null;
  const name = (number: number) => MONTHS[number - 1]!.replace(/^./, (letter) => letter.toUpperCase());
  return `“${text}” may be ${first} ${name(second)} or ${second} ${name(first)}: write the month as a word`;
}

function month(text: string): string | null {
  const found = new RegExp(`^${MONTH}(?: of)? ${YEAR}$`).exec(text) ?? null;
  if (found) return `${found[2]}-${monthNumber(found[1]!)}`;
  const yearFirst = new RegExp(`^${YEAR} ${MONTH}$`).exec(text);
  if (yearFirst) return `${yearFirst[1]}-${monthNumber(yearFirst[2]!)}`;
  const numbers = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (numbers && Number(numbers[1]) >= 1 && Number(numbers[1]) <= 12)
    return `${numbers[2]}-${numbers[1]!.padStart(2, '0')}`;
  const season = /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/.exec(text);
  return season ? `${season[2]}-${SEASONS[season[1]!]}` : null;
}

function yearOrMore(text: string): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const decade = /^(\d{3})0'?s$/.exec(text);
  if (decade) return `${decade[1]}X`;
  const century = /^(\d{1,2})(?:st|nd|rd|th) century$/.exec(text);
  return century && Number(century[1]) >= 1 ? `${String(Number(century[1]) - 1).padStart(2, '0')}XX` : null;
}

/** “early 2018” is its first four months, “late October 2021” its last ten days or so, “Q1 2018” a quarter. */
function stretch(text: string): string | null {
  const third = /^(early|mid|middle|late|beginning|end|start)(?:-| of | )\s*(.+)$/.exec(text);
  if (third)
    return thirdOf(
      ['early', 'beginning', 'start'].includes(third[1]!) ? 0 : third[1]!.startsWith('mid') ? 1 : 2,
      third[2]!,
    );
  const quarter = /^(?:q([1-4])|(first|second|third|fourth|last) quarter)(?: of)? (\d{4})$/.exec(text);
  if (quarter) return months(quarter[3]!, 3, quarter[1] ? Number(quarter[1]) - 1 : indexOf(quarter[2]!, 3));
  const half = /^(?:h([12])|(first|second|last) half)(?: of)? (\d{4})$/.exec(text);
  return half ? months(half[3]!, 6, half[1] ? Number(half[1]) - 1 : indexOf(half[2]!, 1)) : null;
}

function indexOf(word: string, last: number): number {
  return word === 'last' ? last : ORDINALS.indexOf(word);
}

function thirdOf(third: number, text: string): string | null {
  if (/^\d{4}$/.test(text)) return months(text, 4, third);
  const decade = /^(\d{3})0'?s$/.exec(text);
  if (decade) {
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][third]!;
    return `${decade[1]}${from}/${decade[1]}${to}`;
  }
  const found = month(text);
  if (!found || !/-(?:0[1-9]|1[0-2])$/.test(found)) return null;
  const [year, number] = found.split('-').map(Number);
  const ends = [10, 20, daysInMonth(year!, number!)];
  return `${found}-${['01', '11', '21'][third]}/${found}-${ends[third]}`;
}

function months(year: string, length: number, index: number): string {
  const [first, last] = [index * length + 1, index * length + length];
  return `${year}-${String(first).padStart(2, '0')}/${year}-${String(last).padStart(2, '0')}`;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');
}

/** Days that no month has are left for the EDTF reader to refuse, in its words. */
function iso(year: string, monthOfYear: string, dayOfMonth: string): string {
  return `${year}-${monthOfYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
