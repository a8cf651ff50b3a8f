/** One delivery: what became of it, and behind a click its attempts and what was sent. */
import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAsk, useChange } from '../../shared/ask';
import { useMoment } from '../../shared/days';
import { PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import type { Delivery } from './webhook';

const VARIANTS = { waiting: 'warning', delivered: 'success', 'given-up': 'danger' } as const;

interface Props {
  webhook: number;
  delivery: Delivery;
  mayReplay: boolean;
}

export function DeliveryRow({ webhook, delivery, mayReplay }: Props) {
  const t = useWords();
  const moment = useMoment();
  const [isOpen, setIsOpen] = useState(false);
  const replay = useChange<void>(
    ({ post }) => post(`/dateline/webhooks/${webhook}/deliveries/${delivery.id}/replay`, {}),
    [['webhooks']],
  );
  const [latest] = delivery.attempts;
  const about = delivery.isTest
    ? t('page.webhooks.isTest')
    : delivery.versions === null
      ? t('page.webhooks.isReset')
      : t('page.webhooks.changes', { count: delivery.changes });
  return (
    <Box tag="li" padding={3} hasRadius borderColor="neutral150">
      <Flex gap={4} justifyContent="space-between" alignItems="center" wrap="wrap">
        <Flex gap={3} alignItems="center" wrap="wrap">
          <Status variant={VARIANTS[delivery.state]} size="S">
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {t(`page.webhooks.deliveries.${delivery.state}`)}
            </Typography>
          </Status>
          <Typography>{about}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {moment(delivery.createdAt)}
          </Typography>
          {latest?.error && (
            <Typography variant="pi" textColor="danger600">
              {t('page.webhooks.receiver', { error: latest.error })}
            </Typography>
          )}
          {delivery.nextAttemptAt && latest && (
            <Typography variant="pi" textColor="neutral600">
              {t('page.webhooks.nextAttempt', { at: moment(delivery.nextAttemptAt) })}
            </Typography>
          )}
        </Flex>
        <Flex gap={2}>
          <Button size="S" variant="tertiary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t('page.webhooks.attempts', { count: delivery.attempts.length })}
          </Button>
          {mayReplay && (
            <Button size="S" variant="secondary" loading={replay.isLoading} onClick={() => replay.mutate()}>
              {t('page.webhooks.replay')}
            </Button>
          )}
        </Flex>
      </Flex>
      {replay.isError && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {t('panel.refused')}
        </Typography>
      )}
      {isOpen && <Details webhook={webhook} delivery={delivery} />}
    </Box>
  );
}

function Details({ webhook, delivery }: Omit<Props, 'mayReplay'>) {
  const t = useWords();
  const moment = useMoment();
  const answer = useAsk<{ data: { body: string } }>(
    ['webhooks', 'delivery', webhook, delivery.id],
    ({ get }, signal) => get(`/dateline/webhooks/${webhook}/deliveries/${delivery.id}`, { signal }),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {delivery.attempts.map(({ number, at, duration, status, error, answer: said }) => (
          <Box tag="li" key={number}>
            <Typography variant="pi">
              {t('page.webhooks.attempt', { number, at: moment(at), duration })}{' '}
              {error
                ? t('page.webhooks.receiver', { error })
                : t('page.webhooks.took', { status: status ?? 0 })}
            </Typography>
            {said && <Text>{said}</Text>}
          </Box>
        ))}
      </Flex>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('page.webhooks.sent', { id: delivery.id })}
      </Typography>
      <PanelState answer={answer}>
        {({ data }) => <Text>{JSON.stringify(JSON.parse(data.body), null, 2)}</Text>}
      </PanelState>
    </Flex>
  );
}

/** As it was sent or answered: text, whatever it looks like. */
function Text({ children }: { children: string }) {
  return (
    <Box
      tag="pre"
      tabIndex={0}
      marginTop={1}
      padding={2}
      background="neutral100"
      hasRadius
      maxHeight="24rem"
      overflow="auto"
      style={{ fontSize: '1.2rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {children}
    </Box>
  );
}
