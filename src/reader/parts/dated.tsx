/** A date of the record: as precise as it is known. */
export interface RecordDate {
  edtf: string;
  display: string;
}

/** What HTML takes for a date in `datetime`: a year, a month or a day. */
const HTML_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** In the record's own words; with a machine's date beside it where HTML has one for it. */
export function Dated({ date }: { date: RecordDate }) {
  return HTML_DATE.test(date.edtf) ? (
    <time dateTime={date.edtf}>{date.display}</time>
  ) : (
    <span>{date.display}</span>
  );
}

/** An instant, `2021-10-19T07:00:00.000Z`, in the newsroom's time zone: day alone, or with the time. */
export function Instant({
  at,
  timeZone,
  withTime = false,
}: {
  at: string;
  timeZone: string;
  withTime?: boolean;
}) {
  return <time dateTime={at}>{instantInWords(at, timeZone, withTime)}</time>;
}

export function instantInWords(at: string, timeZone: string, withTime = false): string {
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
  return new Intl.DateTimeFormat('en-GB', { timeZone, ...day, ...(withTime && time) }).format(new Date(at));
}

/** A day of the calendar, `2021-10-20`, in words. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{instantInWords(`${on}T00:00:00Z`, 'UTC')}</time>;
}
