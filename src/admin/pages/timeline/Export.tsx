/** The timeline as a file: CSV for spreadsheets, TimelineJS for the web, iCalendar for calendars. */
import { MenuItem, SimpleMenu } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../../shared/words';

const FORMATS = { csv: 'csv', timelinejs: 'json', ics: 'ics' } as const;
type Format = keyof typeof FORMATS;

/** The most that one answer of the timeline holds. */
const LIMIT = 100;

export function Export({ parameters }: { parameters: Record<string, unknown> }) {
  const t = useWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: Format) => {
    setIsBusy(true);
    try {
      const { data } = await get<Blob>('/dateline/timeline', {
        params: { ...parameters, limit: LIMIT, format },
        responseType: 'blob',
      });
      offer(data, `timeline.${FORMATS[format]}`);
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

function offer(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
