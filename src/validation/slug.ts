/** The last part of a document's address. */

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 200;

/** What is wrong with the value as a slug: a clause "must be ...", or null. */
export function slugFault(value: unknown): string | null {
  const allowed = `must be small letters a to z and digits in words joined by single hyphens, at most ${LONGEST} characters`;
  if (typeof value !== 'string') return allowed;
  if (SLUG.test(value) && value.length <= LONGEST) return null;
  const normal = normalize(value.slice(0, LONGEST));
  return normal ? `${allowed}: write ${normal}` : allowed;
}

function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}
