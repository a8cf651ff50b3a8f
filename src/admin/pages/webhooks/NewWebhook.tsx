/** The form for a webhook that does not exist yet. */
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';
import { fieldErrors } from './field-errors';
import { WebhookForm } from './WebhookForm';
import { bodyOf, EMPTY, type Told, type Values } from './webhook';

export function NewWebhook({ onMade }: { onMade: (made: { id: number; secret: string }) => void }) {
  const t = useWords();
  const make = useChange<Values, { data: Told & { secret: string } }>(
    ({ post }, values) => post('/dateline/webhooks', bodyOf(values)),
    [['webhooks', 'list']],
  );
  return (
    <WebhookForm
      initial={EMPTY}
      errors={fieldErrors(make.error, t('panel.network'))}
      isSaving={make.isLoading}
      isSaved={false}
      isOff={false}
      action={t('page.webhooks.make')}
      onSave={(values) => make.mutate(values, { onSuccess: ({ data }) => onMade(data) })}
    />
  );
}
