/** From EDTF to dates of FollowTheMoney, which are prefixes of ISO 8601: `2014`, `2021-09`, `2021-10-18`. Pure. */
import { parseEdtf } from '../../dates/edtf';

/** What is certain of a date as one prefix; null for what has none: decades, open intervals, `2015/2018`. */
export function prefixOf(edtf: string | null): string | null {
  if (edtf === null) return null;
  const { startsOn, endsOn } = parseEdtf(edtf);
  if (startsOn === null || endsOn === null) return null;
  if (startsOn === endsOn) return startsOn;
  return (
    ['month', 'year'].map((unit) => commonly(startsOn, endsOn, unit)).find((one) => one !== null) ?? null
  );
}

/** The first and the last of what a date can mean, each as precise as it is known. */
export interface FtmSpan {
  date: string | null;
  startDate: string | null;
  endDate: string | null;
}

/** A date as the span that properties `date`, `startDate` and `endDate` tell. */
export function spanOf(edtf: string | null): FtmSpan {
  const date = prefixOf(edtf);
  if (edtf === null || date !== null) return { date, startDate: null, endDate: null };
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  const { startsOn, endsOn } = parseEdtf(edtf);
  return {
    date: null,
    startDate: startsOn && (endPrefix(from) ?? startsOn),
    endDate: endsOn && (endPrefix(to) ?? endsOn),
  };
}

/** Of a written end; null where none is written. */
function endPrefix(end: string | undefined): string | null {
  return end && end !== '..' ? prefixOf(end) : null;
}

const LENGTH: Readonly<Record<string, number>> = { month: 7, year: 4 };

function commonly(first: string, last: string, unit: string): string | null {
  const length = LENGTH[unit]!;
  return first.slice(0, length) === last.slice(0, length) ? first.slice(0, length) : null;
}
