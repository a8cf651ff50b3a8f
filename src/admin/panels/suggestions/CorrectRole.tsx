/** A role as it goes onto a person's record. */
import { Field, Flex, TextButton, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import EdtfInput from '../../fields/EdtfInput';
import { readDate } from '../../fields/read-date';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { useWords } from '../../shared/words';
import type { DialogProps } from './DecideDialog';
import { Footer } from './Footer';
import type { RoleProposal } from './proposals';

export function CorrectRole({ suggestion, isWaiting, onDecided, onClose }: DialogProps<RoleProposal>) {
  const t = useWords();
  const { proposal } = suggestion;
  const [title, setTitle] = useState(proposal.title);
  const [organization, setOrganization] = useState(proposal.organization);
  const [attestedOn, setAttestedOn] = useState(proposal.attestedOn);
  const isDated = readDate(attestedOn ?? '').outcome !== 'unread';
  const corrected = { ...proposal, title: title.trim(), organization, attestedOn };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="bold">{proposal.person.label}</Typography>
      <Field.Root name="suggestion-role">
        <Field.Label>{t('suggestions.role.title')}</Field.Label>
        <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field.Root>
      {organization && (
        <Flex gap={3}>
          <Typography>{organization.label}</Typography>
          <TextButton onClick={() => setOrganization(null)}>{t('page.merge.leaveOut')}</TextButton>
        </Flex>
      )}
      <DocumentPicker
        kind="organization"
        label={t('kind.organization')}
        onPick={(picked) => setOrganization({ ...picked, kind: 'organization' })}
      />
      <EdtfInput
        name="suggestion-attested"
        label={t('suggestions.role.seenOn')}
        value={attestedOn}
        onChange={(_name, next) => setAttestedOn(next)}
      />
      <Typography variant="pi">{t('suggestions.role.public')}</Typography>
      <Footer
        label={t('suggestions.role.add')}
        isDisabled={title.trim() === '' || !isDated}
        isWaiting={isWaiting}
        onClose={onClose}
        onDo={() => onDecided(corrected, { record: null, isNew: false })}
      />
    </Flex>
  );
}
