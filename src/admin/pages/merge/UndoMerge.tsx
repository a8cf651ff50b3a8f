/** Takes a merge back, or says what stands against it. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useChange } from '../../shared/ask';
import { useMay } from '../../shared/may';
import { useWords } from '../../shared/words';
import type { Conflict } from './preview';

export function UndoMerge({ id }: { id: number }) {
  const t = useWords();
  const mayUndo = useMay('merges.perform');
  const undo = useChange<void>(
    ({ post }) => post(`/dateline/merges/${id}/undo`, {}),
    [['merges'], ['look-alikes'], ['where-used'], ['home']],
  );
  if (!mayUndo) return null;
  if (undo.isSuccess) return <Typography role="status">{t('page.merge.undone')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button size="S" variant="secondary" loading={undo.isLoading} onClick={() => undo.mutate()}>
        {t('page.merge.undo')}
      </Button>
      {undo.isError && (
        <Flex tag="ul" role="alert" direction="column" alignItems="flex-start" gap={1}>
          {reasonsOf(undo.error, t('panel.network')).map((reason) => (
            <Typography tag="li" key={reason} variant="pi" textColor="danger600">
              {reason}
            </Typography>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function reasonsOf(error: unknown, fallback: string): string[] {
  if (!isFetchError(error)) return [fallback];
  const details = (error.response?.data as { error?: { details?: { conflicts?: Conflict[] } } } | undefined)
    ?.error?.details;
  return details?.conflicts?.map(({ message }) => message) ?? [error.message];
}
