/** Adds a reported event: a date as people write it, a title; the event is made and linked at once. */
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type Reading, readDate } from '../../fields/read-date';
import { useAsk, useChange } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { applyPatch, type Linked } from '../../shared/form-patch';
import { uidOf } from '../../shared/kinds';
import { useWords } from '../../shared/words';
import type { LookAlike } from '../look-alikes';

interface Created {
  data: { id: number; documentId: string; title: string };
}

const SHORTEST_TITLE = 3;

export function AddEvent() {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isDisabled = useForm('AddEvent', (state) => state.disabled);
  if (!isOpen) {
    return (
      <Button
        size="S"
        variant="secondary"
        startIcon={<Plus />}
        disabled={isDisabled}
        onClick={() => setIsOpen(true)}
      >
        {t('timeline.add')}
      </Button>
    );
  }
  return <Adding onDone={() => setIsOpen(false)} />;
}

function Adding({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const [when, setWhen] = useState('');
  const [title, setTitle] = useState('');
  const form = useForm('Adding', ({ values, onChange, addFieldRow }) => ({ values, onChange, addFieldRow }));
  const reading = readDate(when);
  const isReady = reading.outcome === 'read' && title.trim().length >= SHORTEST_TITLE;
  const create = useChange<object, Created>(
    ({ post }, event) => post(`/content-manager/collection-types/${uidOf('event')}`, event),
    [['timeline']],
  );
  const link = (event: Linked) => {
    const isWords = reading.outcome === 'read' && reading.edtf !== when.trim();
    const value = {
      event,
      sources: { connect: [], disconnect: [] },
      ...(isWords && { dateWords: when.trim() }),
    };
    applyPatch(form, [{ op: 'append', path: ['events'], value }]);
    onDone();
  };
  const add = async () => {
    if (reading.outcome !== 'read') return;
    const { data } = await create.mutateAsync({ date: reading.edtf, title: title.trim() });
    link({ documentId: data.documentId, id: data.id, label: data.title, kind: 'event' });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root name="dateline-event-date">
        <Field.Label>{t('timeline.add.when')}</Field.Label>
        <TextInput
          size="S"
          placeholder={t('timeline.add.example')}
          value={when}
          onChange={(event) => setWhen(event.target.value)}
          onKeyDown={withoutSubmitting}
        />
        <Understood reading={reading} />
      </Field.Root>
      <Field.Root name="dateline-event-title">
        <Field.Label>{t('timeline.add.what')}</Field.Label>
        <TextInput
          size="S"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={withoutSubmitting}
        />
      </Field.Root>
      {isReady && <Likes title={title.trim()} date={reading.edtf} onLink={link} />}
      {create.isError && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {create.error instanceof Error ? create.error.message : t('panel.server')}
        </Typography>
      )}
      <Flex gap={2}>
        <Button size="S" disabled={!isReady} loading={create.isLoading} onClick={() => void add()}>
          {t('timeline.add.do')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}

/** Enter in a field of the panel is not meant for the article's form. */
function withoutSubmitting(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) event.preventDefault();
}

function Understood({ reading }: { reading: Reading }) {
  const t = useWords();
  return (
    <Typography
      role="status"
      aria-live="polite"
      variant="pi"
      textColor={reading.outcome === 'unread' ? 'danger600' : 'primary600'}
    >
      {reading.outcome === 'read' &&
        t('timeline.add.read', { edtf: reading.edtf, words: reading.explanation })}
      {reading.outcome === 'unread' && reading.error}
    </Typography>
  );
}

interface LikesProps {
  title: string;
  date: string;
  onLink: (event: Linked) => void;
}

/** What is in the archive already and may be the same happening. */
function Likes({ title, date, onLink }: LikesProps) {
  const t = useWords();
  const answer = useAsk<{ data: LookAlike[] }>(
    ['look-alikes', 'event', 'new', title, date],
    ({ post }, signal) => post('/dateline/events/look-alikes', { values: { title, date } }, { signal }),
  );
  const likes = answer.data?.data ?? [];
  if (likes.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} padding={2} background="warning100" hasRadius>
      <Typography variant="pi" fontWeight="bold">
        {t('timeline.add.likes')}
      </Typography>
      {likes.slice(0, 3).map((like) => (
        <Flex key={like.documentId} gap={2} justifyContent="space-between">
          <DocumentLink kind="event" documentId={like.documentId}>
            {like.title}
          </DocumentLink>
          <Button
            size="S"
            variant="tertiary"
            onClick={() =>
              onLink({ documentId: like.documentId, id: like.id, label: like.title, kind: 'event' })
            }
          >
            {t('timeline.add.link')}
          </Button>
        </Flex>
      ))}
    </Flex>
  );
}
