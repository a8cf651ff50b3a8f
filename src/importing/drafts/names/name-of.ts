/** As the schemas have it. */
export const MAX_NAME = 255;

/**
 * A name as records bear it: composed, white space as single blanks, and without what PostgreSQL does not store: control
 * characters and halves of characters.
 */
export function nameOf(name: string): string {
  return whole(name.replace(/\p{Cc}/gu, ' '))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same, as long as a name may be. */
export function recordName(name: string): string {
  return whole(nameOf(name).slice(0, MAX_NAME)).trim();
}

function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
