/** Dates of a format that says which is which. */
import { liesAhead, readWrittenDate } from '../dates/written';
import type { ReadOptions } from '../item';
import type { Loss, PageDate } from '../page';

export interface DatesRead {
  publishedOn: PageDate | null;
  updatedOn: PageDate | null;
  lost: Loss[];
}

/** The first that can be read of each; what lies in the future, or cannot be read, is named. */
export function datedBy(
  published: readonly (string | null | undefined)[],
  updated: readonly (string | null | undefined)[],
  { timeZone, now }: Pick<ReadOptions, 'timeZone' | 'now'>,
  language: string | null = null,
): DatesRead {
  const lost: Loss[] = [];
  const first = (texts: readonly (string | null | undefined)[]): PageDate | null => {
    for (const text of texts) {
      if (!text?.trim()) continue;
      const date = readWrittenDate(text, { timeZone, now, language });
      if (date && !liesAhead(date, now)) return date;
      lost.push({
        what: 'date',
        detail: date ? `${date} lies in the future` : `“${text.trim().slice(0, 60)}” is no date`,
      });
    }
    return null;
  };
  const publishedOn = first(published);
  const updatedOn = first(updated);
  const isLater = updatedOn && (!publishedOn || Date.parse(updatedOn) > Date.parse(publishedOn));
  return {
    publishedOn: publishedOn ?? updatedOn,
    updatedOn: publishedOn && isLater ? updatedOn : null,
    lost,
  };
}
