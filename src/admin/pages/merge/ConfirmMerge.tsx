/** What a merge would do, and the button that does it. */
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useChange } from '../../shared/ask';
import { useMay } from '../../shared/may';
import { useWords } from '../../shared/words';
import { fieldLabel, type Merged, type MergeRequest, type Preview } from './preview';

interface Props {
  preview: Preview;
  request: MergeRequest;
  onMerged: (id: number) => void;
}

export function ConfirmMerge({ preview, request, onMerged }: Props) {
  const t = useWords();
  const mayMerge = useMay('merges.perform');
  const [isOpen, setIsOpen] = useState(false);
  const merge = useChange<object, { data: Merged }>(
    ({ post }, body) => post('/dateline/merges', body),
    [['merges', 'history'], ['look-alikes'], ['where-used'], ['home']],
  );
  const kept = preview.records.find(({ documentId }) => documentId === preview.into)?.title ?? '';
  const perform = () =>
    merge.mutate({ ...request, token: preview.token }, { onSuccess: ({ data }) => onMerged(data.id) });
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Moves preview={preview} />
        {preview.warnings.map(({ code, message }) => (
          <Flex key={`${code} ${message}`} gap={2} role="note">
            <WarningCircle aria-hidden fill="warning600" style={{ flexShrink: 0 }} />
            <Typography>{message}</Typography>
          </Flex>
        ))}
        {merge.isError && (
          <Typography role="alert" textColor="danger600">
            {isFetchError(merge.error) ? merge.error.message : t('panel.network')}
          </Typography>
        )}
        {mayMerge && (
          <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
            <Dialog.Trigger>
              <Button loading={merge.isLoading} width="max-content">
                {t('page.merge.do', { count: preview.records.length })}
              </Button>
            </Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>{t('page.merge.confirm')}</Dialog.Header>
              <Dialog.Body>
                {t('page.merge.confirmText', { count: preview.from.length, title: kept })}
              </Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button fullWidth variant="tertiary">
                    {t('cancel')}
                  </Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button fullWidth onClick={perform}>
                    {t('page.merge.confirmDo')}
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        )}
      </Flex>
    </Box>
  );
}

function Moves({ preview }: { preview: Preview }) {
  const t = useWords();
  return (
    <>
      <Typography tag="h2" variant="delta">
        {t('page.merge.moves')}
      </Typography>
      {preview.moves.length === 0 && <Typography>{t('page.merge.noMoves')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {preview.moves.map(({ type, place, label, published, drafts }) => (
          <Typography tag="li" key={`${type} ${place}`}>
            {t('page.merge.move', {
              place:
                label ??
                `${fieldLabel({ name: type })}: ${place
                  .split('.')
                  .map((name) => fieldLabel({ name }))
                  .join(' › ')}`,
              published,
              drafts,
            })}
          </Typography>
        ))}
      </Flex>
      {preview.collapses > 0 && (
        <Typography>{t('page.merge.collapses', { count: preview.collapses })}</Typography>
      )}
      {preview.otherNames.length > 0 && (
        <Typography>
          {t('page.merge.otherNames', { names: preview.otherNames.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
    </>
  );
}
