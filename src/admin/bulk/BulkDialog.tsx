/** Chooses what to add, does it, and says of each article what came of it. */
import { Badge, Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useChange } from '../shared/ask';
import { DocumentLink } from '../shared/DocumentLink';
import { DocumentPicker } from '../shared/DocumentPicker';
import type { Named } from '../shared/kinds';
import { useWords } from '../shared/words';
import { type BulkAction, type BulkOutcome, TARGETS } from './actions';

interface Props {
  action: BulkAction;
  documentIds: string[];
  onClose: () => void;
}

export default function BulkDialog({ action, documentIds, onClose }: Props) {
  const t = useWords();
  const kind = TARGETS[action];
  const [target, setTarget] = useState<Named | null>(null);
  const run = useChange<object, { data: BulkOutcome[] }>(
    ({ post }, body) => post('/dateline/articles/bulk', body),
    [['columns'], ['home']],
  );
  const outcomes = run.data?.data;
  return (
    <>
      <Modal.Body>
        {outcomes ? (
          <Outcomes outcomes={outcomes} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography>{t('bulk.selected', { count: documentIds.length })}</Typography>
            {kind && <DocumentPicker kind={kind} label={t(`kind.${kind}`)} onPick={setTarget} />}
            {target && <Typography fontWeight="bold">{target.label}</Typography>}
            {run.isError && (
              <Typography role="alert" textColor="danger600">
                {isFetchError(run.error) ? run.error.message : t('panel.network')}
              </Typography>
            )}
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t(outcomes ? 'close' : 'cancel')}
        </Button>
        {!outcomes && (
          <Button
            loading={run.isLoading}
            disabled={kind !== null && target === null}
            onClick={() => run.mutate({ action, documentIds, ...(target && { target: target.documentId }) })}
          >
            {t(`bulk.${action}`)}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

function Outcomes({ outcomes }: { outcomes: BulkOutcome[] }) {
  const t = useWords();
  return (
    <Flex tag="ul" role="status" direction="column" alignItems="stretch" gap={3}>
      {outcomes.map(({ documentId, headline, outcome, message, findings }) => (
        <Box tag="li" key={documentId}>
          <Flex gap={2}>
            <DocumentLink kind="article" documentId={documentId}>
              {headline ?? t('untitled')}
            </DocumentLink>
            {!findings && <Badge>{t(`bulk.outcome.${outcome}`)}</Badge>}
            {findings?.length === 0 && (
              <Badge backgroundColor="success100" textColor="success700">
                {t('checks.ready')}
              </Badge>
            )}
          </Flex>
          {message && <Typography variant="pi">{message}</Typography>}
          {findings?.map((finding) => (
            <Typography
              tag="p"
              key={finding.message}
              variant="pi"
              textColor={finding.level === 'error' ? 'danger700' : 'neutral600'}
            >
              {finding.message}
            </Typography>
          ))}
        </Box>
      ))}
    </Flex>
  );
}
