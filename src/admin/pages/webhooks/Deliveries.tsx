/** What was sent to a webhook, the newest first, page by page. */
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useAsk } from '../../shared/ask';
import { Nothing, PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { DeliveryRow } from './DeliveryRow';
import { ReplayRange } from './ReplayRange';
import type { Delivery, Rules, Told } from './webhook';

const STATES = ['all', 'waiting', 'delivered', 'given-up'] as const;
type Shown = (typeof STATES)[number];

interface Props {
  webhook: Told;
  rules: Rules;
  mayManage: boolean;
}

export function Deliveries({ webhook, rules, mayManage }: Props) {
  const t = useWords();
  const [state, setState] = useState<Shown>('all');
  /** Cursors of the pages before this one and its own. */
  const [pages, setPages] = useState<string[]>([]);
  const cursor = pages.at(-1);
  const answer = useAsk<{ data: Delivery[]; meta: { cursor: { next: string | null } } }>(
    ['webhooks', 'deliveries', webhook.id, state, cursor ?? ''],
    ({ get }, signal) =>
      get(`/dateline/webhooks/${webhook.id}/deliveries`, {
        params: { ...(state !== 'all' && { state }), ...(cursor && { cursor }) },
        signal,
      }),
    { staleTime: 0, ...(pages.length === 0 && { refetchInterval: 5_000 }) },
  );
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={4} justifyContent="space-between" alignItems="flex-end" wrap="wrap">
          <Box>
            <Typography tag="h2" variant="delta">
              {t('page.webhooks.deliveries')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {t('page.webhooks.kept', { days: rules.keptDays })}
            </Typography>
          </Box>
          <Flex gap={3} alignItems="flex-end" wrap="wrap">
            <Box width="18rem">
              <Field.Root name="webhook-deliveries">
                <Field.Label>{t('page.webhooks.show')}</Field.Label>
                <SingleSelect
                  value={state}
                  onChange={(value) => {
                    setState(value as Shown);
                    setPages([]);
                  }}
                >
                  {STATES.map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {t(`page.webhooks.deliveries.${one}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
            {mayManage && webhook.enabled && <ReplayRange id={webhook.id} />}
          </Flex>
        </Flex>
        <PanelState answer={answer}>
          {({ data, meta }) => (
            <>
              {data.length === 0 && <Nothing>{t('page.webhooks.noDeliveries')}</Nothing>}
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2} data-testid="webhook-deliveries">
                {data.map((delivery) => (
                  <DeliveryRow
                    key={delivery.id}
                    webhook={webhook.id}
                    delivery={delivery}
                    mayReplay={mayManage && webhook.enabled && !delivery.isTest}
                  />
                ))}
              </Flex>
              {(pages.length > 0 || meta.cursor.next) && (
                <Flex gap={2} justifyContent="flex-end">
                  <Button
                    variant="tertiary"
                    disabled={pages.length === 0}
                    onClick={() => setPages(pages.slice(0, -1))}
                  >
                    {t('previous')}
                  </Button>
                  <Button
                    variant="tertiary"
                    disabled={!meta.cursor.next}
                    onClick={() => setPages([...pages, meta.cursor.next as string])}
                  >
                    {t('next')}
                  </Button>
                </Flex>
              )}
            </>
          )}
        </PanelState>
      </Flex>
    </Box>
  );
}
