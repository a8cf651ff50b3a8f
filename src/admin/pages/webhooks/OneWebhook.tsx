/** One webhook: how it does, its secret, what it is told of, and what was sent. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useChange } from '../../shared/ask';
import { useMay } from '../../shared/may';
import { useWords } from '../../shared/words';
import { DeleteWebhook } from './DeleteWebhook';
import { Deliveries } from './Deliveries';
import { fieldErrors } from './field-errors';
import { NewSecret } from './NewSecret';
import { Secret } from './Secret';
import { SendTest } from './SendTest';
import { WebhookForm } from './WebhookForm';
import { WebhookState } from './WebhookState';
import { bodyOf, type Rules, stateOf, type Told, type Values, valuesOf } from './webhook';

interface Props {
  webhook: Told;
  rules: Rules;
  /** Of one that was made just now. */
  secret: string | null;
  onDeleted: () => void;
}

export function OneWebhook({ webhook, rules, secret, onDeleted }: Props) {
  const t = useWords();
  const mayManage = useMay('webhooks.manage');
  const [shown, setShown] = useState(secret);
  const change = useChange<Values>(
    ({ put }, values) => put(`/dateline/webhooks/${webhook.id}`, bodyOf(values)),
    [['webhooks']],
  );
  const state = stateOf(webhook);
  return (
    <>
      {shown && <Secret secret={shown} onClose={() => setShown(null)} />}
      <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
        <Flex gap={4} justifyContent="space-between" alignItems="center" wrap="wrap">
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <WebhookState webhook={webhook} />
            {(state === 'gone' || state === 'stopped' || state === 'failing') && (
              <Typography variant="pi" textColor="neutral700">
                {t(`page.webhooks.why.${state}`)}
              </Typography>
            )}
          </Flex>
          {mayManage && (
            <Flex gap={2} wrap="wrap">
              <SendTest id={webhook.id} />
              <NewSecret webhook={webhook} rules={rules} onSecret={setShown} />
              <DeleteWebhook webhook={webhook} onDeleted={onDeleted} />
            </Flex>
          )}
        </Flex>
      </Box>
      {mayManage && (
        <WebhookForm
          key={`${webhook.id} ${webhook.enabled}`}
          initial={valuesOf(webhook)}
          errors={fieldErrors(change.error, t('panel.network'))}
          isSaving={change.isLoading}
          isSaved={change.isSuccess}
          isOff={!webhook.enabled}
          action={t('page.webhooks.save')}
          onSave={(values) => change.mutate(values)}
        />
      )}
      <Deliveries webhook={webhook} rules={rules} mayManage={mayManage} />
    </>
  );
}
