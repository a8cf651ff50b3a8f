/** As the schemas have it. */
export const MAX_NAME = 255;

/** A name as records bear it: composed, white space as single blanks. */
export function nameOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
