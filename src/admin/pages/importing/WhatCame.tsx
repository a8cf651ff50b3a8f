/** The beginning of what is imported, as it came. */
import { Box, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { Nothing } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import type { Source } from './source';

/** Characters: enough to look at, and no burden for the page. */
const SHOWN = 20_000;
/** A character takes at most so many bytes. */
const BYTES_EACH = 4;

const Pre = styled.pre`
  max-height: 70vh;
  overflow: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export function WhatCame({ source }: { source: Source }) {
  const t = useWords();
  const text = useBeginning(source);
  if (source.kind === 'address') {
    return (
      <>
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {source.address}
        </Typography>
        <Nothing>{t('page.import.fetched')}</Nothing>
      </>
    );
  }
  return (
    <Box>
      {/* What scrolls must be reached by the keyboard. */}
      <Pre tabIndex={0} role="region" aria-label={t('page.import.came')}>
        {text.slice(0, SHOWN)}
      </Pre>
      {text.length > SHOWN && <Nothing>{t('page.import.cut', { count: SHOWN })}</Nothing>}
    </Box>
  );
}

function useBeginning(source: Source): string {
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      if (source.kind === 'text') return source.text.slice(0, SHOWN + 1);
      return source.kind === 'file' ? source.file.slice(0, (SHOWN + 1) * BYTES_EACH).text() : '';
    };
    void read().then((beginning) => isCurrent && setText(beginning));
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return text;
}
