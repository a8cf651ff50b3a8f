/** The plural of a word folded into its singular. */
import { primaryLanguage } from './tokenize';

const SHORTEST = 4;
const SAME_IN_PLURAL = ['series', 'species'];

/**
 * A lower-case English word without its plural ending, after Harman's S-stemmer (How effective is suffixing?, JASIS
 * 42, 1991). It leaves words readable, for readers see terms as reasons. Endings that are seldom plurals are left
 * alone (crisis, texas, bus), and -ches, -shes, -sses, -xes and -zes lose both letters.
 *
 * @param language BCP 47 code; a word of another language than English is given back
 */
export function stem(word: string, language: string): string {
  if (primaryLanguage(language) !== 'en' || word.length < SHORTEST) return word;
  if (SAME_IN_PLURAL.includes(word)) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[cs]h|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^aious']s$/.test(word) ? word.slice(0, -1) : word;
}
