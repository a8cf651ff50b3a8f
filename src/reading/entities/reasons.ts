/** Why a name was taken for what it is, in words for the editor. */
import { type Description, Line, Word } from './description';
import {
  BODY,
  CITY,
  COMPANY,
  COUNTRY,
  FIRST,
  LAST,
  MEDIUM,
  ORGANIZATION,
  OTHER_NAME,
  PERSON,
  REGION,
  TEAM,
} from './lists/known';
import type { NameSpan } from './spans';

const ORGANIZATIONS = BODY | MEDIUM | COMPANY | TEAM | ORGANIZATION;

export function reasonOf(description: Description, { type, first, last }: NameSpan): string {
  const { words, known, knownRun, tokens, sentenceStart, sentenceEnd } = description;
  const before = first > sentenceStart[first]! ? words[first - 1]! : 0;
  const after = last + 1 < sentenceEnd[last]! ? words[last + 1]! : 0;
  const listed = first === last ? known[first]! : knownRun[first]! | 0;
  if (type === 'PER') {
    if ((before & Word.honorific) !== 0) return 'form of address before the name';
    if ((before & Word.role) !== 0) return 'title before the name';
    if ((listed & PERSON) !== 0) return 'known as a person';
    if (first < last && (known[first]! & FIRST) !== 0) return 'begins with a first name';
    if (first < last && (known[last]! & (LAST | OTHER_NAME)) !== 0) return 'ends with a family name';
    if ((after & Word.cue) !== 0) return 'a verb of saying behind the name';
    if (tokens[last + 1]?.text === ',' && followsRole(description, last + 2)) return 'title behind the name';
    return (known[first]! & (LAST | OTHER_NAME)) !== 0
      ? 'known as a family name'
      : 'reads like a person’s name';
  }
  if (type === 'ORG') {
    if (description.line[first] === Line.table) return 'in a row of results';
    if ((listed & ORGANIZATIONS) !== 0) return 'known as an organization';
    if (first < last && (words[last]! & Word.orgEnding) !== 0) return 'ends like a company’s name';
    if ((words[last]! & Word.orgHead) !== 0) return 'ends like an organization’s name';
    if ((words[first]! & Word.orgHead) !== 0) return 'begins like an organization’s name';
    if ((before & Word.role) !== 0) return 'title before the name';
    if (tokens[first]!.text === tokens[first]!.text.toUpperCase() && first === last)
      return 'reads like an abbreviation';
    return 'reads like an organization’s name';
  }
  if (type === 'LOC')
    return (listed & (COUNTRY | REGION | CITY)) !== 0 ? 'known as a place' : 'reads like a place’s name';
  return 'reads like another name';
}

const REACH = 4;

function followsRole({ words, sentenceEnd, tokens }: Description, from: number): boolean {
  if (from >= tokens.length) return false;
  const end = Math.min(from + REACH, sentenceEnd[from]!);
  for (let at = from; at < end && tokens[at]!.text !== ','; at += 1)
    if ((words[at]! & Word.role) !== 0) return true;
  return false;
}
