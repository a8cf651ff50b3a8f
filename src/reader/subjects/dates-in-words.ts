/** EDTF as Strapi's own answers give it, in words. */
import { displayDate, EdtfError, parseEdtf } from '../../dates/edtf';

/** Null where there is none; as it was written where it cannot be read. */
export function inWords(edtf: string | null | undefined): { edtf: string; display: string } | null {
  if (!edtf) return null;
  try {
    return { edtf, display: displayDate(parseEdtf(edtf)) };
  } catch (error) {
    if (error instanceof EdtfError) return { edtf, display: edtf };
    throw error;
  }
}

/** "October 2021" for any of its days. */
export function monthName(day: string): string {
  return displayDate(parseEdtf(day.slice(0, 7)));
}
