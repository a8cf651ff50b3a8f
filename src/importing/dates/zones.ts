/** Times of clocks as instants. */

/** What newsrooms write behind a time: minutes east of UTC, or an IANA zone where summer time decides. */
const ABBREVIATIONS: Readonly<Record<string, number | string>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  ut: 0,
  bst: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  ist: 330,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  awst: 480,
  nzst: 720,
  nzdt: 780,
};

export interface ClockTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Minutes east of UTC, or an IANA zone, that an abbreviation or offset (`EST`, `+02:00`, `-0500`) means, or null. */
export function zoneOf(text: string): number | string | null {
  const found = /^([+-−])(\d{2}):?(\d{2})?$/.exec(text);
  if (!found) return ABBREVIATIONS[text.toLowerCase()] ?? null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return minutes > 14 * 60 ? null : found[1] === '+' ? minutes : -minutes;
}

/**
 * An ISO 8601 instant with its offset.
 *
 * @param zone minutes east of UTC, or an IANA name
 * @throws RangeError where the zone is unknown
 */
export function instantAt(clock: ClockTime, zone: number | string): string {
  const { year, month, day, hour, minute, second } = clock;
  const offset =
    typeof zone === 'number' ? zone : offsetIn(zone, Date.UTC(year, month - 1, day, hour, minute));
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return (
    `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}` +
    (offset === 0 ? 'Z' : `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`)
  );
}

/** The offset in minutes at a time of the zone's own clocks, given as if they were UTC's. */
function offsetIn(timeZone: string, clock: number): number {
  const first = offsetAt(timeZone, clock);
  const second = offsetAt(timeZone, clock - first * 60_000);
  return second;
}

function offsetAt(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = format.formatToParts(instant);
  const number = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
  );
  return Math.round((shown - instant) / 60_000);
}
