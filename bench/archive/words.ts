/** Words and names that nobody has, which look like words and names. */

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ia'];
const CODAS = ['', 'l', 'n', 'r', 'nd', 'st', 'm', 'k'];

/** Grammar: as frequent in the text as such words are, so that what is left out by readers of words is there. */
export const FUNCTION_WORDS =
  'the of to a in and on that for with as was by from at said it has after its will be'.split(' ');

const SYLLABLES = ONSETS.length * VOWELS.length * CODAS.length;

/** The word of a number; different numbers give different words. */
export function wordOf(number: number): string {
  let word = syllable(number % SYLLABLES);
  for (let rest = Math.floor(number / SYLLABLES); rest > 0; rest = Math.floor(rest / SYLLABLES)) {
    word += syllable(rest % SYLLABLES);
  }
  return number < SYLLABLES ? `${word}a${word.length > 3 ? 'n' : 'ro'}` : word;
}

function syllable(number: number): string {
  const onset = ONSETS[number % ONSETS.length]!;
  const vowel = VOWELS[Math.floor(number / ONSETS.length) % VOWELS.length]!;
  const coda = CODAS[Math.floor(number / ONSETS.length / VOWELS.length)]!;
  return onset + vowel + coda;
}

/** The given and family name of a person; one of three hundred given names. */
export function personName(index: number): { given: string; family: string } {
  return { given: capital(wordOf((index * 7) % 300)), family: capital(wordOf(2000 + index * 3)) };
}

/** The name of an organization. */
export function organizationName(index: number): string {
  const kinds = ['Council', 'Ministry', 'Bank', 'Union', 'Institute', 'Agency', 'Party', 'Works'];
  return `${capital(wordOf(1000 + index * 5))} ${kinds[index % kinds.length]}`;
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
