/** What saving means here, who else saved, and what an earlier visit left unsaved. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, WarningCircle } from '@strapi/icons';
import { DocumentLink } from '../shared/DocumentLink';
import { useMoment } from '../shared/days';
import { uidOf } from '../shared/kinds';
import type { PanelProps } from '../shared/panel';
import { useWords } from '../shared/words';
import { isNewer, type LastSaved, useLastSaved } from './last-saved';
import { useShortcutGuard } from './use-shortcut-guard';
import { useUnsaved } from './use-unsaved';

export default function Saving({ kind, documentId, document }: PanelProps) {
  useShortcutGuard(kind, documentId, document?.updatedAt);
  const answer = useLastSaved(kind, documentId, document?.updatedAt);
  const lastSaved = answer.data?.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Unfinished kind={kind} documentId={documentId} document={document} />
      {documentId && lastSaved && isNewer(lastSaved, document?.updatedAt) && (
        <Meanwhile kind={kind} documentId={documentId} lastSaved={lastSaved} />
      )}
      <Standing kind={kind} lastSaved={lastSaved} />
    </Flex>
  );
}

function Standing({ kind, lastSaved }: { kind: PanelProps['kind']; lastSaved: LastSaved | undefined }) {
  const t = useWords();
  const moment = useMoment();
  const isPublic = lastSaved?.onRecord === true;
  const word =
    kind === 'article'
      ? isPublic
        ? 'editing.published'
        : 'editing.draft'
      : isPublic
        ? 'editing.public'
        : 'editing.hidden';
  return (
    <Flex gap={2} alignItems="flex-start">
      <Box paddingTop={1}>{isPublic ? <Eye aria-hidden /> : <EyeStriked aria-hidden />}</Box>
      <Box>
        <Typography tag="p" variant="pi">
          {t(word)}
        </Typography>
        {lastSaved && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {lastSaved.by
              ? t('editing.lastSavedBy', { at: moment(lastSaved.updatedAt), by: lastSaved.by })
              : t('editing.lastSaved', { at: moment(lastSaved.updatedAt) })}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}

interface MeanwhileProps {
  kind: PanelProps['kind'];
  documentId: string;
  lastSaved: LastSaved;
}

function Meanwhile({ kind, documentId, lastSaved }: MeanwhileProps) {
  const t = useWords();
  const moment = useMoment();
  return (
    <Flex role="alert" gap={2} alignItems="flex-start" padding={2} background="danger100" hasRadius>
      <WarningCircle aria-hidden fill="danger600" style={{ flexShrink: 0, marginTop: 2 }} />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" fontWeight="bold">
          {t('editing.meanwhileText', {
            by: lastSaved.by ?? t('editing.somebody'),
            at: moment(lastSaved.updatedAt),
          })}
        </Typography>
        <DocumentLink kind={kind} documentId={documentId}>
          {t('editing.seeTheirs')}
        </DocumentLink>
      </Flex>
    </Flex>
  );
}

function Unfinished({ kind, documentId, document }: PanelProps) {
  const t = useWords();
  const moment = useMoment();
  const { offered, restore, discard, isTooLarge } = useUnsaved(uidOf(kind), documentId, document?.updatedAt);
  if (isTooLarge) {
    return (
      <Typography variant="pi" textColor="warning700">
        {t('editing.tooLarge')}
      </Typography>
    );
  }
  if (!offered) return null;
  const isOlder = documentId !== undefined && offered.loadedAt !== String(document?.updatedAt ?? '');
  return (
    <Flex
      role="status"
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={2}
      background="warning100"
      hasRadius
    >
      <Typography variant="pi">
        {t(isOlder ? 'editing.unsavedOlder' : 'editing.unsaved', { at: moment(offered.at) })}
      </Typography>
      <Flex gap={2}>
        <Button size="S" onClick={restore}>
          {t('editing.restore')}
        </Button>
        <Button size="S" variant="tertiary" onClick={discard}>
          {t('editing.discard')}
        </Button>
      </Flex>
    </Flex>
  );
}
