/** Which event is meant: one of the archive, or a new one with its title and date. */
import { Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import EdtfInput from '../../fields/EdtfInput';
import { readDate } from '../../fields/read-date';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { useWords } from '../../shared/words';
import type { DialogProps } from './DecideDialog';
import { Footer } from './Footer';
import { MayBe } from './MayBe';
import type { EventProposal, RecordReference } from './proposals';
import { useCreateRecord } from './use-create-record';

const SHORTEST_TITLE = 3;

export function ChooseEvent({ suggestion, may, isWaiting, onDecided, onClose }: DialogProps<EventProposal>) {
  const t = useWords();
  const { proposal } = suggestion;
  const [title, setTitle] = useState(proposal.title);
  const [date, setDate] = useState<string | null>(proposal.date);
  const isDated = readDate(date ?? '').outcome === 'read';
  const decided = { ...proposal, title: title.trim(), date: date ?? proposal.date };
  const choose = (record: RecordReference, isNew = false) => onDecided(decided, { record, isNew });
  const { create, isCreating, failure } = useCreateRecord((record) => choose(record, true));
  const ids = (records: RecordReference[]) => records.map(({ documentId }) => documentId);
  const values = {
    title: decided.title,
    date: decided.date,
    eventStatus: proposal.eventStatus,
    people: ids(proposal.people),
    organizations: ids(proposal.organizations),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="suggestion-title">
        <Field.Label>{t('timeline.add.what')}</Field.Label>
        <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field.Root>
      <EdtfInput
        name="suggestion-date"
        label={t('timeline.add.when')}
        value={date}
        onChange={(_name, next) => setDate(next)}
      />
      <MayBe
        kind="event"
        candidates={proposal.candidates}
        values={{ ...values, date: isDated ? values.date : proposal.date }}
        isWaiting={isWaiting || isCreating}
        onChoose={choose}
      />
      <DocumentPicker
        kind="event"
        label={t('suggestions.another')}
        without={ids(proposal.candidates)}
        onPick={(picked) => choose({ ...picked, kind: 'event' })}
      />
      <Footer
        label={may.create.event ? t('suggestions.createEvent') : null}
        failure={failure}
        isDisabled={!isDated || title.trim().length < SHORTEST_TITLE || isWaiting}
        isWaiting={isCreating}
        onClose={onClose}
        onDo={() => create({ kind: 'event', values })}
      />
    </Flex>
  );
}
