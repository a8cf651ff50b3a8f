/** Text search configurations of PostgreSQL by language; the migration of search makes them. */
import { primaryLanguage } from '../../reading/tokenize';

/** For languages without a stemmer, and for names. */
export const PLAIN = 'dateline_simple';

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
};

/** The configuration of a language, by its BCP 47 tag. */
export function configurationOf(language: string): string {
  const name = LANGUAGES[primaryLanguage(language)];
  return name ? `dateline_${name}` : PLAIN;
}

/** The configurations in which a query is read: those of the archive's languages, and the one of names. */
export function configurationsOf(languages: readonly string[]): string[] {
  return [...new Set([PLAIN, ...languages.map(configurationOf)])].sort();
}
