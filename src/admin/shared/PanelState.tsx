/** What every panel says while it waits, when it is refused, and when the network is away. */
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Answer } from './ask';
import { useWords } from './words';

interface Props<T> {
  answer: Answer<T>;
  children: (data: T) => ReactNode;
}

/** The answer, or why there is none. An older answer stays in sight below the reason. */
export function PanelState<T>({ answer, children }: Props<T>) {
  const t = useWords();
  const { data, failure, isLoading } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={answer.isFetching}>
      {isLoading && (
        <Flex justifyContent="center">
          <Loader small>{t('panel.loading')}</Loader>
        </Flex>
      )}
      {failure && <Trouble answer={answer} />}
      {data !== undefined && children(data)}
    </Flex>
  );
}

function Trouble({ answer }: { answer: Answer<unknown> }) {
  const t = useWords();
  const { failure, reason, refetch } = answer;
  if (!failure) return null;
  const text = failure === 'refused' && reason ? reason : t(`panel.${failure}`);
  return (
    <Flex
      role="status"
      gap={2}
      alignItems="flex-start"
      padding={2}
      hasRadius
      background={failure === 'network' ? 'warning100' : 'danger100'}
    >
      <WarningCircle aria-hidden width="1.6rem" height="1.6rem" style={{ flexShrink: 0, marginTop: 2 }} />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor="neutral800">
          {text}
        </Typography>
        {failure === 'server' && (
          <Button size="S" variant="tertiary" onClick={refetch}>
            {t('panel.retry')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

/** A quiet line where there is nothing to show. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
