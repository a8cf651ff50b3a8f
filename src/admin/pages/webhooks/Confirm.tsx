/** A button that asks before it does something that cannot be taken back. */
import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words';

interface Props {
  label: string;
  title: string;
  text: ReactNode;
  action: string;
  variant?: 'secondary' | 'danger-light';
  isBusy: boolean;
  onConfirm: () => void;
}

export function Confirm({ label, title, text, action, variant = 'secondary', isBusy, onConfirm }: Props) {
  const t = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant={variant} loading={isBusy}>
          {label}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {t('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant={variant} onClick={onConfirm}>
              {action}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
