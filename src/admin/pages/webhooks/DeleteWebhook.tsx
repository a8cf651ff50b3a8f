/** Deletes a webhook with its log. */
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';
import { Confirm } from './Confirm';
import type { Told } from './webhook';

export function DeleteWebhook({ webhook, onDeleted }: { webhook: Told; onDeleted: () => void }) {
  const t = useWords();
  const remove = useChange<void>(
    ({ del }) => del(`/dateline/webhooks/${webhook.id}`),
    [['webhooks', 'list']],
  );
  return (
    <Confirm
      label={t('page.webhooks.delete')}
      title={t('page.webhooks.deleteTitle')}
      text={t('page.webhooks.deleteText', { name: webhook.name })}
      action={t('page.webhooks.delete')}
      variant="danger-light"
      isBusy={remove.isLoading}
      onConfirm={() => remove.mutate(undefined, { onSuccess: onDeleted })}
    />
  );
}
