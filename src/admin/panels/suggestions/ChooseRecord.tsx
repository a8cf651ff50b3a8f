/** Whom or what a name means: a record of the archive, or a new one after its look-alikes were seen. */
import { Box, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { useWords } from '../../shared/words';
import type { DialogProps } from './DecideDialog';
import { Footer } from './Footer';
import { MayBe } from './MayBe';
import type { NamedProposal, RecordReference, SourceProposal } from './proposals';
import { useCreateRecord } from './use-create-record';

/** Names of people and organizations have at least so many letters. */
const SHORTEST = 2;

export function ChooseRecord(props: DialogProps<NamedProposal | SourceProposal>) {
  const t = useWords();
  const { suggestion, may, isWaiting, onDecided, onClose } = props;
  const { proposal } = suggestion;
  const [name, setName] = useState(proposal.name);
  const [kind, setKind] = useState(proposal.kind);
  const choose = (record: RecordReference, isNew = false) => onDecided(proposal, { record, isNew });
  const { create, isCreating, failure } = useCreateRecord((record) => choose(record, true));
  const proposed = candidatesOf(proposal).filter((one) => one.kind === kind);
  const values =
    proposal.kind === 'source' ? { name: name.trim(), kind: proposal.sourceKind } : { name: name.trim() };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {proposal.kind !== 'source' && <KindChoice kind={kind} onKind={(next) => setKind(next)} />}
      <MayBe
        kind={kind}
        candidates={proposed}
        values={values}
        isWaiting={isWaiting || isCreating}
        onChoose={choose}
      />
      <DocumentPicker
        key={kind}
        kind={kind}
        label={t('suggestions.another')}
        without={proposed.map(({ documentId }) => documentId)}
        onPick={(picked) => choose({ ...picked, kind })}
      />
      {may.create[kind] && (
        <Field.Root name="suggestion-name">
          <Field.Label>{t('suggestions.newName')}</Field.Label>
          <TextInput value={name} onChange={(event) => setName(event.target.value)} />
        </Field.Root>
      )}
      <Footer
        label={may.create[kind] ? t('suggestions.create') : null}
        failure={failure}
        isDisabled={name.trim().length < SHORTEST || isWaiting}
        isWaiting={isCreating}
        onClose={onClose}
        onDo={() => create({ kind, values })}
      />
    </Flex>
  );
}

function candidatesOf(proposal: NamedProposal | SourceProposal): RecordReference[] {
  const link = proposal.link ? [proposal.link] : [];
  return proposal.kind === 'source' ? link : [...link, ...proposal.candidates];
}

interface KindChoiceProps {
  kind: 'person' | 'organization' | 'source';
  onKind: (kind: 'person' | 'organization') => void;
}

function KindChoice({ kind, onKind }: KindChoiceProps) {
  const t = useWords();
  return (
    <Box>
      <Typography id="suggestion-kind" variant="pi" fontWeight="bold">
        {t('suggestions.whatIsIt')}
      </Typography>
      <Radio.Group
        aria-labelledby="suggestion-kind"
        value={kind}
        onValueChange={(next) => onKind(next as 'person' | 'organization')}
      >
        <Flex gap={4} paddingTop={1}>
          <Radio.Item value="person">{t('kind.person')}</Radio.Item>
          <Radio.Item value="organization">{t('kind.organization')}</Radio.Item>
        </Flex>
      </Radio.Group>
    </Box>
  );
}
