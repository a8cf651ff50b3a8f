/** One suggestion: what it is, why, where it stands, and what can be done with it. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { useWords } from '../../shared/words';
import { levelOf } from './confidence';
import { InContext } from './InContext';
import { shortened } from './marks';
import { isAtOnce, type Proposal, type RecordReference, type Suggested, titleOf } from './proposals';
import type { May } from './use-may-decide';
import { What } from './What';

const LONGEST_TITLE = 160;
/** Three buttons stand in one line of the side column. */
const NARROW = { paddingInline: '0.6rem' };

export interface Actions {
  may: May;
  /** The key of the one that is being accepted. */
  waiting: string | null;
  accept: (suggestion: Suggested) => void;
  /** Accepts it as this record. */
  choose: (suggestion: Suggested, record: RecordReference) => void;
  correct: (suggestion: Suggested) => void;
  reject: (suggestion: Suggested) => void;
}

export function Card({ suggestion, actions }: { suggestion: Suggested; actions: Actions }) {
  const t = useWords();
  const { confidence, reason, passages, mentions, proposal } = suggestion;
  const title = shortened(titleOf(proposal), LONGEST_TITLE);
  return (
    <Box
      tag="li"
      data-suggestion={suggestion.key}
      paddingTop={3}
      paddingBottom={1}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0"
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography
          tag="h3"
          variant="omega"
          fontWeight="semiBold"
          style={{ overflowWrap: 'anywhere', fontStyle: proposal.kind === 'quote' ? 'italic' : undefined }}
        >
          {proposal.kind === 'quote' ? `“${title}”` : title}
        </Typography>
        <What
          proposal={proposal}
          onChoose={
            actions.may.change && actions.waiting === null
              ? (record) => actions.choose(suggestion, record)
              : undefined
          }
        />
        <InContext passages={passages} mentions={mentions} />
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {t('suggestions.why', { level: t(`suggestions.level.${levelOf(confidence)}`), reason })}
        </Typography>
        <Buttons suggestion={suggestion} title={title} actions={actions} />
      </Flex>
    </Box>
  );
}

interface ButtonsProps {
  suggestion: Suggested;
  title: string;
  actions: Actions;
}

function Buttons({ suggestion, title, actions }: ButtonsProps) {
  const t = useWords();
  const { may, waiting, accept, correct, reject } = actions;
  const { proposal, key } = suggestion;
  // The second click of a double click falls on the suggestion that has come into its place.
  const once = (act: (suggestion: Suggested) => void) => (event: MouseEvent) => {
    if (event.detail < 2) act(suggestion);
  };
  if (!may.change) return null;
  return (
    <Flex gap={1} wrap="wrap" paddingTop={1}>
      {mayAccept(may, proposal) && (
        <Button
          size="S"
          style={NARROW}
          variant="secondary"
          loading={waiting === key}
          disabled={waiting !== null}
          aria-label={t('suggestions.acceptOf', { title })}
          onClick={once(accept)}
        >
          {t('suggestions.accept')}
        </Button>
      )}
      {(proposal.kind !== 'role' || may.addRole) && (
        <Button
          size="S"
          style={NARROW}
          variant="tertiary"
          disabled={waiting !== null}
          aria-label={t('suggestions.correctOf', { title })}
          onClick={once(correct)}
        >
          {t('suggestions.correct')}
        </Button>
      )}
      {may.reject && (
        <Button
          size="S"
          style={NARROW}
          variant="tertiary"
          disabled={waiting !== null}
          aria-label={t('suggestions.rejectOf', { title })}
          onClick={once(reject)}
        >
          {t('suggestions.reject')}
        </Button>
      )}
    </Flex>
  );
}

/** What must be made first wants the right to make it; another record can be chosen by correcting. */
function mayAccept(may: May, proposal: Proposal): boolean {
  if (proposal.kind === 'role') return may.addRole;
  return isAtOnce(proposal) || proposal.kind === 'quote' || may.create[proposal.kind];
}
