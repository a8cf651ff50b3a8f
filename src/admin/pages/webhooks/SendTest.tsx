/** Sends a message without changes, and says what came of it. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';
import type { Delivery } from './webhook';

export function SendTest({ id }: { id: number }) {
  const t = useWords();
  const test = useChange<void, { data: Delivery }>(
    ({ post }) => post(`/dateline/webhooks/${id}/test`, {}),
    [['webhooks', 'deliveries', id]],
  );
  const [attempt] = test.data?.data.attempts ?? [];
  const failure = test.error
    ? isFetchError(test.error)
      ? test.error.message
      : t('panel.network')
    : attempt?.error
      ? t('page.webhooks.testFailed', { error: attempt.error })
      : null;
  return (
    <Flex gap={2} alignItems="center" wrap="wrap">
      {test.isSuccess && !failure && (
        <Typography role="status" variant="pi" textColor="success700">
          {t('page.webhooks.testTaken', { milliseconds: attempt?.duration ?? 0 })}
        </Typography>
      )}
      {failure && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {failure}
        </Typography>
      )}
      <Button variant="secondary" loading={test.isLoading} onClick={() => test.mutate()}>
        {t('page.webhooks.test')}
      </Button>
    </Flex>
  );
}
