/** Takes a merge back, after saying what would stay where it is; or says what stands against it. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useChange } from '../../shared/ask';
import { useMay } from '../../shared/may';
import { useWords } from '../../shared/words';
import type { Conflict, UndoPreview } from './preview';
import { Stays } from './Stays';

export function UndoMerge({ id }: { id: number }) {
  const t = useWords();
  const mayUndo = useMay('merges.perform');
  const look = useChange<void, { data: UndoPreview; meta: { hidden: number } }>(
    ({ get }) => get(`/dateline/merges/${id}/undo`),
    [],
  );
  const undo = useChange<void>(
    ({ post }) => post(`/dateline/merges/${id}/undo`, {}),
    [['merges'], ['look-alikes'], ['where-used'], ['home']],
  );
  if (!mayUndo) return null;
  if (undo.isSuccess) return <Typography role="status">{t('page.merge.undone')}</Typography>;
  const begin = () =>
    look.mutate(undefined, {
      onSuccess: ({ data, meta }) => {
        if (data.possible && data.stays.length + meta.hidden === 0) undo.mutate();
      },
    });
  const { stays = [], conflicts = [] } = look.data?.data ?? {};
  const hidden = look.data?.meta.hidden ?? 0;
  const mustAsk = look.data?.data.possible === true && stays.length + hidden > 0;
  const error = undo.error ?? look.error;
  const reasons = error ? reasonsOf(error, t('panel.network')) : conflicts.map(({ message }) => message);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {mustAsk && <Stays stays={stays} hidden={hidden} />}
      <Button
        size="S"
        variant={mustAsk ? 'danger-light' : 'secondary'}
        loading={look.isLoading || undo.isLoading}
        onClick={() => (mustAsk ? undo.mutate() : begin())}
      >
        {t(mustAsk ? 'page.merge.undoAnyway' : 'page.merge.undo')}
      </Button>
      {reasons.length > 0 && (
        <Flex tag="ul" role="alert" direction="column" alignItems="flex-start" gap={1}>
          {reasons.map((reason) => (
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
