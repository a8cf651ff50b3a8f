import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../../shared/words';
import { MERGEABLE, type Mergeable } from './preview';

/** Which type is merged. */
export function KindChoice({ kind, onKind }: { kind: Mergeable; onKind: (kind: Mergeable) => void }) {
  const t = useWords();
  return (
    <Field.Root name="kind">
      <Field.Label>{t('page.merge.kind')}</Field.Label>
      <SingleSelect value={kind} onChange={(value) => onKind(value as Mergeable)}>
        {MERGEABLE.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`kind.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
