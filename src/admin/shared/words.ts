/** The desk's words in the language of the panel; English where there is no translation. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import en from '../translations/en';

export type Word = keyof typeof en;

const PREFIX = 'dateline.';

/** What react-intl takes: for the places where Strapi translates by itself. */
export function message(word: Word): { id: string; defaultMessage: string } {
  return { id: PREFIX + word, defaultMessage: en[word] };
}

/** A dictionary under the ids that react-intl knows it by. */
export function withPrefix(words: Partial<Record<Word, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([word, text]) => [PREFIX + word, text]));
}

export type Words = (word: Word, values?: Record<string, string | number>) => string;

/** The function from a word to its text. */
export function useWords(): Words {
  const { formatMessage } = useIntl();
  return useCallback((word, values) => formatMessage(message(word), values), [formatMessage]);
}
