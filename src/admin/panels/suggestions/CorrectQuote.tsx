/** The words of a quote, and who says them: a person, an organization, or words for somebody without a record. */
import { Box, Field, Flex, Radio, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { useWords } from '../../shared/words';
import type { DialogProps } from './DecideDialog';
import { Footer } from './Footer';
import type { QuoteProposal, RecordReference } from './proposals';

type Said = 'speaker' | 'onBehalfOf' | 'attribution';

const KINDS = { speaker: 'person', onBehalfOf: 'organization' } as const;

export function CorrectQuote({ suggestion, isWaiting, onDecided, onClose }: DialogProps<QuoteProposal>) {
  const t = useWords();
  const { proposal } = suggestion;
  const [text, setText] = useState(proposal.text);
  const [by, setBy] = useState<Said>(saidBy(proposal));
  const [records, setRecords] = useState({ speaker: proposal.speaker, onBehalfOf: proposal.onBehalfOf });
  const [attribution, setAttribution] = useState(proposal.attribution ?? '');
  const isSaid = by === 'attribution' ? attribution.trim() !== '' : records[by] !== null;
  const corrected: QuoteProposal = {
    ...proposal,
    text: text.trim(),
    speaker: by === 'speaker' ? records.speaker : null,
    // Somebody who speaks for an organization keeps it.
    onBehalfOf: by === 'attribution' ? null : records.onBehalfOf,
    attribution: by === 'attribution' ? attribution.trim() : null,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="suggestion-quote" hint={t('suggestions.quote.asInBody')}>
        <Field.Label>{t('suggestions.quote.words')}</Field.Label>
        <Textarea value={text} onChange={(event) => setText(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <Box>
        <Typography id="suggestion-said-by" variant="pi" fontWeight="bold">
          {t('suggestions.quote.who')}
        </Typography>
        <Radio.Group
          aria-labelledby="suggestion-said-by"
          value={by}
          onValueChange={(next) => setBy(next as Said)}
        >
          <Flex gap={4} paddingTop={1} wrap="wrap">
            <Radio.Item value="speaker">{t('kind.person')}</Radio.Item>
            <Radio.Item value="onBehalfOf">{t('kind.organization')}</Radio.Item>
            <Radio.Item value="attribution">{t('suggestions.quote.inWords')}</Radio.Item>
          </Flex>
        </Radio.Group>
      </Box>
      {by === 'attribution' ? (
        <Field.Root name="suggestion-attribution" hint={t('suggestions.quote.example')}>
          <Field.Label>{t('suggestions.quote.inWords')}</Field.Label>
          <TextInput value={attribution} onChange={(event) => setAttribution(event.target.value)} />
          <Field.Hint />
        </Field.Root>
      ) : (
        <Speaker
          kind={KINDS[by]}
          chosen={records[by]}
          onChoose={(record) => setRecords({ ...records, [by]: record })}
        />
      )}
      <Footer
        label={t('suggestions.quote.add')}
        isDisabled={text.trim() === '' || !isSaid}
        isWaiting={isWaiting}
        onClose={onClose}
        onDo={() => onDecided(corrected, { record: null, isNew: false })}
      />
    </Flex>
  );
}

function saidBy({ speaker, onBehalfOf, attribution }: QuoteProposal): Said {
  if (!speaker && onBehalfOf) return 'onBehalfOf';
  return !speaker && attribution ? 'attribution' : 'speaker';
}

interface SpeakerProps {
  kind: 'person' | 'organization';
  chosen: RecordReference | null;
  onChoose: (record: RecordReference) => void;
}

function Speaker({ kind, chosen, onChoose }: SpeakerProps) {
  const t = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {chosen && <Typography fontWeight="bold">{chosen.label}</Typography>}
      <DocumentPicker
        key={kind}
        kind={kind}
        label={t(chosen ? 'suggestions.another' : `kind.${kind}`)}
        onPick={(picked) => onChoose({ ...picked, kind })}
      />
    </Flex>
  );
}
