/** IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/). */

const MEDIATOPIC = /^(?:medtop:)?\d{8}$/;

/** What is wrong with the value as a Media Topic's code: a clause "must be ...", or null. */
export function mediatopicFault(value: unknown): string | null {
  return typeof value === 'string' && MEDIATOPIC.test(value)
    ? null
    : 'must be an IPTC Media Topic such as medtop:20000002 or its 8 digits';
}
