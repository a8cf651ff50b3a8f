/** The dates of events of the archive: an article's own date is kept where it differs. */
import { useFetchClient } from '@strapi/strapi/admin';
import { uidOf } from '../../shared/kinds';

interface Page {
  results: { documentId: string; date: string | null }[];
}

/** Events of one article are fewer. */
const MOST = 100;

/** @returns what asks for the dates of events: EDTF by documentId */
export function useEventDates(): (documentIds: string[]) => Promise<Map<string, string | null>> {
  const { get } = useFetchClient();
  return async (documentIds) => {
    if (documentIds.length === 0) return new Map();
    const { data } = await get<Page>(`/content-manager/collection-types/${uidOf('event')}`, {
      params: { page: 1, pageSize: MOST, filters: { documentId: { $in: documentIds } } },
    });
    return new Map(data.results.map(({ documentId, date }) => [documentId, date]));
  };
}
