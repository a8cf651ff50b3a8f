/** How a webhook does, in a word, and since when. */
import { Flex, Status, Typography } from '@strapi/design-system';
import { useMoment } from '../../shared/days';
import { useWords } from '../../shared/words';
import { type State, stateOf, type Told } from './webhook';

const VARIANTS = {
  off: 'neutral',
  new: 'secondary',
  good: 'success',
  failing: 'warning',
  stopped: 'danger',
  gone: 'danger',
} as const satisfies Record<State, string>;

export function WebhookState({ webhook }: { webhook: Told }) {
  const t = useWords();
  const moment = useMoment();
  const state = stateOf(webhook);
  const since = state === 'failing' ? webhook.failingSince : webhook.disabledAt;
  return (
    <Flex gap={2} alignItems="center" wrap="wrap">
      <Status variant={VARIANTS[state]} size="S">
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {t(`page.webhooks.state.${state}`)}
        </Typography>
      </Status>
      {since && (
        <Typography variant="pi" textColor="neutral600">
          {t('page.webhooks.since', { at: moment(since) })}
        </Typography>
      )}
    </Flex>
  );
}
