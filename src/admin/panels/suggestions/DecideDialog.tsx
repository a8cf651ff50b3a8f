/** What accepting or correcting a suggestion has to ask. */
import { Box, Modal, Typography } from '@strapi/design-system';
import { useWords } from '../../shared/words';
import { ChooseEvent } from './ChooseEvent';
import { ChooseRecord } from './ChooseRecord';
import { CorrectQuote } from './CorrectQuote';
import { CorrectRole } from './CorrectRole';
import { InContext } from './InContext';
import type { Of, Proposal, Suggested } from './proposals';
import type { Decided } from './use-deciding';
import type { May } from './use-may-decide';

export interface Opened {
  suggestion: Suggested;
  isCorrecting: boolean;
}

/** The proposal as the editor wants it, and the record that it is about. */
export type OnDecided = (proposal: Proposal, decided: Decided) => void;

/** What each of the dialogs is handed. */
export interface DialogProps<P extends Proposal> {
  suggestion: Of<P>;
  may: May;
  isWaiting: boolean;
  onDecided: OnDecided;
  onClose: () => void;
}

interface Props extends Omit<DialogProps<Proposal>, 'suggestion'> {
  opened: Opened;
  failure: string | null;
}

export function DecideDialog({ opened: { suggestion, isCorrecting }, failure, ...props }: Props) {
  const t = useWords();
  const { kind } = suggestion;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>
            {t(isCorrecting ? 'suggestions.dialog.correct' : 'suggestions.dialog.accept', {
              kind: t(`suggestions.kind.${kind}`),
            })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Box paddingBottom={4}>
            <InContext passages={suggestion.passages.slice(0, 1)} mentions={1} />
          </Box>
          <Asked suggestion={suggestion} {...props} />
          {failure && (
            <Typography role="alert" textColor="danger600">
              {failure}
            </Typography>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Asked({ suggestion, ...props }: DialogProps<Proposal>) {
  const { proposal } = suggestion;
  switch (proposal.kind) {
    case 'event':
      return <ChooseEvent suggestion={{ ...suggestion, proposal }} {...props} />;
    case 'quote':
      return <CorrectQuote suggestion={{ ...suggestion, proposal }} {...props} />;
    case 'role':
      return <CorrectRole suggestion={{ ...suggestion, proposal }} {...props} />;
    default:
      return <ChooseRecord suggestion={{ ...suggestion, proposal }} {...props} />;
  }
}
