/** The merges so far, newest first, each with the way back. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { useMoment } from '../../shared/days';
import { Nothing, PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import type { HistoryEntry, Mergeable } from './preview';
import { UndoMerge } from './UndoMerge';

const LIMIT = 20;

export function History({ kind }: { kind: Mergeable }) {
  const t = useWords();
  const answer = useAsk<{ data: HistoryEntry[] }>(
    ['merges', 'history', kind],
    ({ get }, signal) => get('/dateline/merges', { params: { kind, limit: LIMIT }, signal }),
    { staleTime: 0 },
  );
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta">
        {t('page.merge.history')}
      </Typography>
      <Box paddingTop={3}>
        <PanelState answer={answer}>
          {({ data }) =>
            data.length === 0 ? (
              <Nothing>{t('page.merge.noHistory')}</Nothing>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                {data.map((entry) => (
                  <Past key={entry.id} entry={entry} />
                ))}
              </Flex>
            )
          }
        </PanelState>
      </Box>
    </Box>
  );
}

function Past({ entry }: { entry: HistoryEntry }) {
  const t = useWords();
  const moment = useMoment();
  const { kind, into, from, by, at, undoneAt } = entry;
  return (
    <Flex tag="li" gap={4} justifyContent="space-between" alignItems="flex-start">
      <Box>
        <Typography tag="p">
          {t('page.merge.past', { from: from.map(({ title }) => title).join(', ') })}{' '}
          <DocumentLink kind={kind} documentId={into.documentId}>
            {into.title}
          </DocumentLink>
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[moment(at), by].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {undoneAt ? (
        <Typography variant="pi" textColor="neutral600">
          {t('page.merge.undoneAt', { at: moment(undoneAt) })}
        </Typography>
      ) : (
        <UndoMerge id={entry.id} />
      )}
    </Flex>
  );
}
