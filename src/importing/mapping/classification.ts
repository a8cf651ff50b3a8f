/** What kind of organization an export's words mean. */
import type { Lost } from './fields';

const KINDS = [
  'state',
  'government',
  'ministry',
  'intergovernmental',
  'military',
  'company',
  'party',
  'ngo',
  'media',
  'agency',
  'court',
  'university',
  'other',
];
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/party|faction|political group/, 'party'],
  [/ministry|department/, 'ministry'],
  [
    /legislature|parliament|chamber|senate|house|government|cabinet|council|committee|commission/,
    'government',
  ],
  [/army|navy|military|armed/, 'military'],
  [/company|corporation|business|firm/, 'company'],
  [/charity|non-?profit|non-?governmental|foundation|union/, 'ngo'],
  [/newspaper|broadcaster|media|press/, 'media'],
  [/agency|authority|regulator/, 'agency'],
  [/court|tribunal/, 'court'],
  [/university|college|school/, 'university'],
  [/country|state|nation/, 'state'],
];

/** One of the content type's kinds, by its name or the words that stand for it; else null, and said. */
export function classified(text: string | null, lost: Lost): string | null {
  if (text === null) return null;
  const words = text.toLowerCase();
  const kind = KINDS.find((one) => one === words) ?? WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (!kind) lost.push(`classification: “${text.slice(0, 80)}” is none of ${KINDS.join(', ')}`);
  return kind ?? null;
}
