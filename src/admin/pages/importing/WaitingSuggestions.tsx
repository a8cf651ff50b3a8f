/** What the text of an item suggests, by kind, each with how sure it is. */
import { Box, Typography } from '@strapi/design-system';
import type { Suggested } from '../../../suggestions/suggested';
import { levelOf } from '../../panels/suggestions/confidence';
import { shortened } from '../../panels/suggestions/marks';
import { grouped, titleOf } from '../../panels/suggestions/proposals';
import { Nothing } from '../../shared/PanelState';
import { useWords } from '../../shared/words';

const LONGEST = 100;

export function WaitingSuggestions({ suggestions }: { suggestions: readonly Suggested[] }) {
  const t = useWords();
  const groups = grouped(suggestions);
  if (groups.length === 0) return <Nothing>{t('page.import.suggestsNothing')}</Nothing>;
  return (
    <Box tag="ul" width="100%">
      {groups.map(({ kind, suggestions: ofKind }) => (
        <Box tag="li" key={kind} paddingBottom={1}>
          <Typography variant="pi" textColor="neutral600">
            {`${t(`suggestions.group.${kind}`)} (${ofKind.length}): `}
          </Typography>
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {ofKind
              .map(({ proposal, confidence }) => {
                const level = t(`suggestions.level.${levelOf(confidence)}`).toLowerCase();
                return `${shortened(titleOf(proposal), LONGEST)} (${level})`;
              })
              .join('; ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
