/** What undoing leaves with the record that stayed: where an editor should look. */
import { Flex, Typography } from '@strapi/design-system';
import { DocumentLink } from '../../shared/DocumentLink';
import { useWords } from '../../shared/words';
import { fieldLabel, type Stay } from './preview';

export function Stays({ stays, hidden }: { stays: Stay[]; hidden: number }) {
  const t = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} padding={2} background="warning100" hasRadius>
      <Typography variant="pi" fontWeight="bold">
        {t('page.merge.stayWith')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {stays.map(({ type, documentId, place, label }) => (
          <li key={`${documentId} ${place}`}>
            <DocumentLink kind={type} documentId={documentId}>
              {label ?? documentId}
            </DocumentLink>{' '}
            <Typography variant="pi" textColor="neutral600">
              {fieldLabel({ name: place.split('.')[0] ?? place })}
            </Typography>
          </li>
        ))}
      </Flex>
      {hidden > 0 && <Typography variant="pi">{t('page.merge.stayHidden', { count: hidden })}</Typography>}
    </Flex>
  );
}
