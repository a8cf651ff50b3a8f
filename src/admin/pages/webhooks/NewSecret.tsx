/** Makes a new secret; the former one is good for a time, unless somebody else has it. */
import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useChange } from '../../shared/ask';
import { useMoment } from '../../shared/days';
import { useWords } from '../../shared/words';
import { Confirm } from './Confirm';
import type { Rules, Told } from './webhook';

interface Props {
  webhook: Told;
  rules: Rules;
  onSecret: (secret: string) => void;
}

export function NewSecret({ webhook, rules, onSecret }: Props) {
  const t = useWords();
  const moment = useMoment();
  const [keepFormer, setKeepFormer] = useState(true);
  const rotate = useChange<void, { data: { secret: string } }>(
    ({ post }) => post(`/dateline/webhooks/${webhook.id}/secret`, { keepFormer }),
    [['webhooks', 'list']],
  );
  return (
    <Confirm
      label={t('page.webhooks.rotate')}
      title={t('page.webhooks.rotateTitle')}
      text={
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography>{t('page.webhooks.rotateText')}</Typography>
          {webhook.formerSecretUntil && (
            <Typography textColor="neutral600">
              {t('page.webhooks.formerUntil', { at: moment(webhook.formerSecretUntil) })}
            </Typography>
          )}
          <Checkbox checked={keepFormer} onCheckedChange={(value) => setKeepFormer(value === true)}>
            {t('page.webhooks.keepFormer', { hours: rules.formerSecretHours })}
          </Checkbox>
        </Flex>
      }
      action={t('page.webhooks.rotate')}
      isBusy={rotate.isLoading}
      onConfirm={() => rotate.mutate(undefined, { onSuccess: ({ data }) => onSecret(data.secret) })}
    />
  );
}
