/** Has all deliveries of the last hours or days sent again, after a receiver was away. */
import {
  Box,
  Button,
  Checkbox,
  Dialog,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';

const HOURS = [1, 6, 24, 72, 168, 720] as const;
const HOUR = 3_600_000;

export function ReplayRange({ id }: { id: number }) {
  const t = useWords();
  const [hours, setHours] = useState<number>(24);
  const [failedOnly, setFailedOnly] = useState(true);
  const replay = useChange<void, { data: { replayed: number } }>(
    ({ post }) => {
      const now = Date.now();
      const [from, to] = [new Date(now - hours * HOUR), new Date(now + HOUR)];
      return post(`/dateline/webhooks/${id}/replay`, {
        ...{ from: from.toISOString(), to: to.toISOString(), failedOnly },
      });
    },
    [['webhooks']],
  );
  return (
    <Flex direction="column" alignItems="flex-end" gap={1}>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="secondary" loading={replay.isLoading}>
            {t('page.webhooks.replayRange')}
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{t('page.webhooks.replayRange')}</Dialog.Header>
          <Dialog.Body>
            <Flex direction="column" alignItems="stretch" gap={3} width="100%">
              <Typography>{t('page.webhooks.replayRangeText')}</Typography>
              <Box>
                <Field.Root name="webhook-hours">
                  <Field.Label>{t('page.webhooks.replayHours')}</Field.Label>
                  <SingleSelect value={String(hours)} onChange={(value) => setHours(Number(value))}>
                    {HOURS.map((one) => (
                      <SingleSelectOption key={one} value={String(one)}>
                        {t('page.webhooks.hours', { count: one })}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Field.Root>
              </Box>
              <Checkbox checked={failedOnly} onCheckedChange={(value) => setFailedOnly(value === true)}>
                {t('page.webhooks.failedOnly')}
              </Checkbox>
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button fullWidth variant="tertiary">
                {t('cancel')}
              </Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button fullWidth onClick={() => replay.mutate()}>
                {t('page.webhooks.replay')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
      {replay.isSuccess && (
        <Typography role="status" variant="pi">
          {t('page.webhooks.replayed', { count: replay.data.data.replayed })}
        </Typography>
      )}
      {replay.isError && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {isFetchError(replay.error) ? replay.error.message : t('panel.network')}
        </Typography>
      )}
    </Flex>
  );
}
