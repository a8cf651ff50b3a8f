/** A button that mends what a check found: by a change of the form, or on the page that merges. */
import { Button, LinkButton } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { mergeHref } from '../../pages/merge/address';
import { useChange } from '../../shared/ask';
import { applyPatch, type Linked } from '../../shared/form-patch';
import { useWords } from '../../shared/words';
import type { Fix } from './finding';
import { withCreated } from './with-created';

/** Names are longer than a side panel is wide. */
export const GROWS = {
  height: 'auto',
  minHeight: '3.2rem',
  paddingBlock: '0.6rem',
  textAlign: 'start' as const,
};

export function FixButton({ fix }: { fix: Fix }) {
  return fix.merge ? <MergeLink label={fix.label} {...fix.merge} /> : <PatchButton fix={fix} />;
}

function MergeLink({ label, kind, documentIds }: { label: string } & NonNullable<Fix['merge']>) {
  return (
    <LinkButton size="S" variant="secondary" tag={RouterLink} to={mergeHref(kind, documentIds)}>
      {label}
    </LinkButton>
  );
}

function PatchButton({ fix }: { fix: Fix }) {
  const t = useWords();
  const { toggleNotification } = useNotification();
  const form = useForm('FixButton', ({ values, onChange, addFieldRow }) => ({
    values,
    onChange,
    addFieldRow,
  }));
  const isDisabled = useForm('FixButton', (state) => state.disabled);
  const [isWaiting, setIsWaiting] = useState(false);
  const make = useChange<object, { data: Linked }>(
    ({ post }, from) => post('/dateline/sources/of', from),
    [],
  );
  const mend = async () => {
    setIsWaiting(true);
    try {
      const created = fix.create ? (await make.mutateAsync(fix.create.from)).data : null;
      applyPatch(form, created ? withCreated(fix.patch, created) : fix.patch);
    } catch {
      toggleNotification({ type: 'danger', message: t('checks.notMended') });
    } finally {
      setIsWaiting(false);
    }
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isWaiting}
      disabled={isDisabled}
      onClick={() => void mend()}
      style={GROWS}
    >
      {fix.label}
    </Button>
  );
}
