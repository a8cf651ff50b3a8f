/** One item before it is imported: what came on the left, what it becomes on the right. */
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { type ReactNode, useState } from 'react';
import { styled } from 'styled-components';
import { useAsk } from '../../shared/ask';
import { PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { Becomes } from './Becomes';
import type { PreviewAnswer } from './previewed';
import { Refused } from './Refused';
import type { Settings } from './settings';
import { bodyOf, type Reading, type Source } from './source';
import { tooLarge } from './too-large';
import { WhatCame } from './WhatCame';

const Sides = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface Props {
  source: Source;
  reading: Reading;
  settings: Settings;
}

export function Preview({ source, reading, settings }: Props) {
  const t = useWords();
  const [from, setFrom] = useState(1);
  const large = tooLarge(t, source, settings);
  const answer = useAsk<PreviewAnswer>(
    ['imports', 'preview', source.id, reading, from],
    ({ post }, signal) =>
      post('/dateline/imports/preview', bodyOf(source, reading, { from, limit: 1 }), { signal }),
    // What is in the archive may change meanwhile, and with it what an item becomes.
    { enabled: !large, staleTime: 0 },
  );
  const next = answer.data?.meta.next ?? null;
  return (
    <Box tag="section" aria-label={t('page.import.preview')}>
      {(from > 1 || next !== null) && (
        <Flex gap={2} paddingBottom={2}>
          <IconButton label={t('previous')} disabled={from === 1} onClick={() => setFrom(from - 1)}>
            <ChevronLeft />
          </IconButton>
          <Typography role="status" aria-live="polite">
            {t('page.import.place', { item: from })}
          </Typography>
          <IconButton label={t('next')} disabled={next === null} onClick={() => setFrom(next ?? from)}>
            <ChevronRight />
          </IconButton>
        </Flex>
      )}
      <Sides>
        <Side title={t('page.import.came')}>
          <WhatCame source={source} />
        </Side>
        <Side title={t('page.import.becomes')}>
          {large ? (
            <Refused of={source.name} refusal={large} />
          ) : (
            <PanelState answer={answer}>
              {({ data }) => {
                const [first] = data;
                return first ? (
                  <Becomes previewed={first} />
                ) : (
                  <Typography>{t('page.import.nothing')}</Typography>
                );
              }}
            </PanelState>
          )}
        </Side>
      </Sides>
    </Box>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box padding={5} background="neutral0" hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={3}>{children}</Box>
    </Box>
  );
}
