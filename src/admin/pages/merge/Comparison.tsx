/** The records side by side: one column a record, one row a field, a choice where they differ. */
import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { type ReactNode, useId, useState } from 'react';
import { styled } from 'styled-components';
import { DocumentLink } from '../../shared/DocumentLink';
import { useWords } from '../../shared/words';
import { fieldLabel, type Preview, type PreviewField, shownValue } from './preview';
import { Value } from './Value';

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: ${({ theme }) => theme.spaces[3]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    min-width: 16rem;
    max-width: 36rem;
    overflow-wrap: anywhere;
  }
  input[type='radio'] {
    flex-shrink: 0;
    margin-block-start: 0.3rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

interface Props {
  preview: Preview;
  into: string;
  onInto: (documentId: string) => void;
  onChoice: (field: string, from: string) => void;
  onLeaveOut: ((documentId: string) => void) | undefined;
}

export function Comparison({ preview, into, onInto, onChoice, onLeaveOut }: Props) {
  const t = useWords();
  const [isAll, setIsAll] = useState(false);
  // The records keep their places when another one is chosen to stay.
  const [order] = useState(preview.records.map(({ documentId }) => documentId));
  const records = order.flatMap((id) => preview.records.find(({ documentId }) => documentId === id) ?? []);
  const fields = preview.fields.filter(
    ({ differs, values }) =>
      (differs || isAll) && Object.values(values).some((value) => shownValue(value) !== ''),
  );
  return (
    <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex justifyContent="flex-end" gap={2} paddingBottom={2}>
        <TextButton onClick={() => setIsAll(!isAll)}>
          {t(isAll ? 'page.merge.differing' : 'page.merge.allFields')}
        </TextButton>
      </Flex>
      <Box style={{ overflowX: 'auto' }}>
        <Grid>
          <caption style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>{t('page.merge.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {t('page.merge.field')}
                </Typography>
              </th>
              {records.map(({ documentId, title, onRecord }) => (
                <th key={documentId} scope="col">
                  <Flex direction="column" alignItems="flex-start" gap={2}>
                    <DocumentLink kind={preview.kind} documentId={documentId}>
                      {title}
                    </DocumentLink>
                    <Badge>{t(onRecord ? 'record.public' : 'record.hidden')}</Badge>
                    <Stays title={title} isKept={documentId === into} onKeep={() => onInto(documentId)} />
                    {onLeaveOut && (
                      <TextButton onClick={() => onLeaveOut(documentId)}>
                        {t('page.merge.leaveOut')}
                      </TextButton>
                    )}
                  </Flex>
                </th>
              ))}
              <th scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {t('page.merge.all')}
                </Typography>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field.name} field={field} records={records} onChoice={onChoice} />
            ))}
          </tbody>
        </Grid>
      </Box>
      {fields.length === 0 && <Typography variant="pi">{t('page.merge.noDifference')}</Typography>}
    </Box>
  );
}

function Stays({ title, isKept, onKeep }: { title: string; isKept: boolean; onKeep: () => void }) {
  const t = useWords();
  const id = useId();
  return (
    <Flex gap={2}>
      <input
        id={id}
        type="radio"
        name="merge-into"
        checked={isKept}
        onChange={onKeep}
        aria-label={t('page.merge.staysOf', { title })}
      />
      <label htmlFor={id}>
        <Typography variant="pi" fontWeight={isKept ? 'bold' : undefined}>
          {t('page.merge.stays')}
        </Typography>
      </label>
    </Flex>
  );
}

interface FieldRowProps {
  field: PreviewField;
  records: Preview['records'];
  onChoice: Props['onChoice'];
}

function FieldRow({ field, records, onChoice }: FieldRowProps) {
  const t = useWords();
  const label = fieldLabel(field);
  return (
    <tr>
      <th scope="row">
        <Typography variant="omega" fontWeight="semiBold">
          {label}
        </Typography>
      </th>
      {records.map(({ documentId, title }) => {
        return (
          <td key={documentId}>
            <Choice
              field={field}
              value={documentId}
              label={t('page.merge.take', { field: label, title })}
              onChoice={onChoice}
            >
              <Value field={field.name} value={field.values[documentId]} />
            </Choice>
          </td>
        );
      })}
      <td>
        {field.allowed.includes('all') && (
          <Choice
            field={field}
            value="all"
            label={t('page.merge.takeAll', { field: label })}
            onChoice={onChoice}
          >
            {t('page.merge.all')}
          </Choice>
        )}
      </td>
    </tr>
  );
}

interface ChoiceProps {
  field: PreviewField;
  value: string;
  label: string;
  onChoice: Props['onChoice'];
  children: ReactNode;
}

function Choice({ field, value, label, onChoice, children }: ChoiceProps) {
  const id = useId();
  const isChosen = field.chosen === value;
  const isOffered = field.differs && field.allowed.includes(value);
  const text = (
    <Typography
      tag="div"
      variant="omega"
      textColor={isChosen || !field.differs ? 'neutral800' : 'neutral600'}
    >
      {children}
    </Typography>
  );
  if (!isOffered) return text;
  return (
    <Flex gap={2} alignItems="flex-start">
      <input
        id={id}
        type="radio"
        name={`merge-${field.name}`}
        checked={isChosen}
        onChange={() => onChoice(field.name, value)}
        aria-label={label}
      />
      <label htmlFor={id}>{text}</label>
    </Flex>
  );
}
