/** The end of a dialog: what failed, the way out, and what it is for. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../../shared/words';

interface Props {
  /** What the button does; left out where the editor may not. */
  label: string | null;
  failure?: string | null;
  isDisabled: boolean;
  isWaiting: boolean;
  onClose: () => void;
  onDo: () => void;
}

export function Footer({ label, failure, isDisabled, isWaiting, onClose, onDo }: Props) {
  const t = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {failure && (
        <Typography role="alert" textColor="danger600">
          {failure}
        </Typography>
      )}
      <Flex gap={2} justifyContent="flex-end">
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
        {label && (
          <Button disabled={isDisabled} loading={isWaiting} onClick={onDo}>
            {label}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
