/** What was merged, and the way back. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { DocumentLink } from '../../shared/DocumentLink';
import { useWords } from '../../shared/words';
import type { Mergeable } from './preview';
import { UndoMerge } from './UndoMerge';

export function Outcome({ id, kind, into }: { id: number; kind: Mergeable; into: string }) {
  const t = useWords();
  return (
    <Box padding={4} background="success100" hasRadius role="status">
      <Flex gap={3} wrap="wrap">
        <CheckCircle aria-hidden fill="success600" />
        <Typography fontWeight="semiBold">{t('page.merge.done')}</Typography>
        <DocumentLink kind={kind} documentId={into}>
          {t('page.merge.open')}
        </DocumentLink>
        <UndoMerge id={id} />
      </Flex>
    </Box>
  );
}
