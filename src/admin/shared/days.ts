/** Days and moments as the panel's language writes them. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** From an instant or a day to its day in words; an empty text for none. */
export function useDay(): (date: string | null | undefined) => string {
  const { formatDate } = useIntl();
  return useCallback(
    (date) => (date ? formatDate(date, { day: 'numeric', month: 'short', year: 'numeric' }) : ''),
    [formatDate],
  );
}

/** From an instant to day and time. */
export function useMoment(): (instant: string) => string {
  const { formatDate } = useIntl();
  return useCallback(
    (instant) =>
      formatDate(instant, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    [formatDate],
  );
}
