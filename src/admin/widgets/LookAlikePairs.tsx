/** Records that may stand in the archive twice. */
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { mergeHref } from '../pages/merge/address';
import { useAsk } from '../shared/ask';
import type { Kind } from '../shared/kinds';
import { Nothing, PanelState } from '../shared/PanelState';
import { useWords } from '../shared/words';

interface Pair {
  kind: Kind;
  one: { documentId: string; title: string };
  other: { documentId: string; title: string };
  reasons: { message: string }[];
}

const SHOWN = 6;

export default function LookAlikePairs() {
  const t = useWords();
  const answer = useAsk<{ data: Pair[] }>(['home', 'look-alikes'], ({ get }, signal) =>
    get('/dateline/home/look-alikes', { signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data }) => (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data.length === 0 && <Nothing>{t('widget.lookAlikes.nothing')}</Nothing>}
          {data.slice(0, SHOWN).map(({ kind, one, other, reasons }) => (
            <Box tag="li" key={`${one.documentId} ${other.documentId}`}>
              <Link tag={RouterLink} to={mergeHref(kind, [one.documentId, other.documentId])}>
                {t('widget.lookAlikes.pair', { one: one.title, other: other.title })}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {reasons.map(({ message }) => message).join('; ')}
              </Typography>
            </Box>
          ))}
        </Flex>
      )}
    </PanelState>
  );
}
