/** The timeline as a file: CSV for spreadsheets, TimelineJS for the web, iCalendar for calendars. */
import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../../shared/words';
import { FORMATS, type Format, joinPages, nextCursor } from './join-pages';

/** The most that one answer of the timeline holds. */
const LIMIT = 100;
/** Longer timelines are for the API, which has no such bound. */
const MOST_PAGES = 50;

export function Export({ parameters }: { parameters: Record<string, unknown> }) {
  const t = useWords();
  const read = useReadPages();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: Format) => {
    setIsBusy(true);
    try {
      const { pages, isWhole } = await read({ ...parameters, limit: LIMIT, format });
      offer(format, joinPages(format, pages));
      if (!isWhole)
        toggleNotification({ type: 'warning', message: t('export.cut', { count: LIMIT * MOST_PAGES }) });
    } catch {
      toggleNotification({ type: 'danger', message: t('export.failed') });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <SimpleMenu label={t('export')} startIcon={<Download />} variant="secondary" loading={isBusy}>
      {(Object.keys(FORMATS) as Format[]).map((format) => (
        <MenuItem key={format} onSelect={() => void save(format)}>
          {t(`export.${format}`)}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}

function useReadPages() {
  const { get } = useFetchClient();
  return async (parameters: Record<string, unknown>) => {
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const params = { ...parameters, ...(cursor !== null && { cursor }) };
      const answer = await get<string>('/dateline/timeline', { params, responseType: 'text' });
      pages.push(answer.data);
      cursor = nextCursor((answer as { headers?: Headers }).headers?.get('link'));
    } while (cursor !== null && pages.length < MOST_PAGES);
    return { pages, isWhole: cursor === null };
  };
}

function offer(format: Format, text: string): void {
  const { extension, type } = FORMATS[format];
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `timeline.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
}
