/** Values in messages: short, on one line, and unable to disturb the terminal or page that shows them. */

const LONGEST = 80;
// Controls that JSON leaves as they are, line separators, and marks that change the direction of text.
const DISTURBING = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The value as it reads in a message. Lists and objects are named, not written out. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return JSON.stringify(short).replace(DISTURBING, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
