/** What an administrator says of a webhook. */
import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Tag,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { DocumentPicker } from '../../shared/DocumentPicker';
import type { Kind } from '../../shared/kinds';
import { useWords } from '../../shared/words';
import { type About, SUBJECTS, TYPES, type Values } from './webhook';

interface Props {
  initial: Values;
  /** What was refused, by field; under an empty text what concerns none. */
  errors: Record<string, string>;
  isSaving: boolean;
  isSaved: boolean;
  /** Whether it exists and is off, so that there may be something that it missed. */
  isOff: boolean;
  action: string;
  onSave: (values: Values) => void;
}

export function WebhookForm({ initial, errors, isSaving, isSaved, isOff, action, onSave }: Props) {
  const t = useWords();
  const [values, setValues] = useState(initial);
  const set = (changed: Partial<Values>) => setValues({ ...values, ...changed });
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(values);
  };
  return (
    <Box
      tag="form"
      noValidate
      onSubmit={save}
      padding={6}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box flex="1 1 20rem">
            <Field.Root name="webhook-name" required error={errors.name}>
              <Field.Label>{t('page.webhooks.name')}</Field.Label>
              <TextInput value={values.name} onChange={(event) => set({ name: event.target.value })} />
              <Field.Error />
            </Field.Root>
          </Box>
          <Box flex="2 1 36rem">
            <Field.Root name="webhook-url" required error={errors.url} hint={t('page.webhooks.urlHint')}>
              <Field.Label>{t('page.webhooks.url')}</Field.Label>
              <TextInput
                type="url"
                placeholder="https://"
                value={values.url}
                onChange={(event) => set({ url: event.target.value })}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Box>
        </Flex>
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box flex="1 1 20rem">
            <Field.Root name="webhook-types" error={errors.types} hint={t('page.webhooks.typesHint')}>
              <Field.Label>{t('page.webhooks.types')}</Field.Label>
              <MultiSelect
                withTags
                placeholder={t('page.webhooks.everything')}
                clearLabel={t('field.clear')}
                value={values.types}
                onChange={(types: string[]) => set({ types: types as Kind[] })}
                onClear={() => set({ types: [] })}
              >
                {TYPES.map((type) => (
                  <MultiSelectOption key={type} value={type}>
                    {t(`kind.${type}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Box>
          <Box flex="2 1 36rem">
            <AboutField about={values.about} error={errors.about} onAbout={(about) => set({ about })} />
          </Box>
        </Flex>
        <Checkbox checked={values.enabled} onCheckedChange={(value) => set({ enabled: value === true })}>
          {t('page.webhooks.enabled')}
        </Checkbox>
        {isOff && values.enabled && (
          <Checkbox
            checked={values.skipMissed ?? false}
            onCheckedChange={(value) => set({ skipMissed: value === true })}
          >
            {t('page.webhooks.skipMissed')}
          </Checkbox>
        )}
        {errors[''] && (
          <Typography role="alert" textColor="danger600">
            {errors['']}
          </Typography>
        )}
        <Flex gap={3} alignItems="center">
          <Button type="submit" loading={isSaving}>
            {action}
          </Button>
          {isSaved && !isSaving && (
            <Typography role="status" variant="pi" textColor="neutral600">
              {t('page.webhooks.saved')}
            </Typography>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}

interface AboutProps {
  about: About[];
  error: string | undefined;
  onAbout: (about: About[]) => void;
}

function AboutField({ about, error, onAbout }: AboutProps) {
  const t = useWords();
  const [kind, setKind] = useState<About['type']>('person');
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} alignItems="flex-end">
        <Box flex="0 0 14rem">
          <Field.Root name="webhook-about-kind">
            <Field.Label>{t('page.webhooks.about')}</Field.Label>
            <SingleSelect value={kind} onChange={(value) => setKind(value as About['type'])}>
              {SUBJECTS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {t(`kind.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Box flex="1 1 20rem">
          <DocumentPicker
            key={kind}
            kind={kind}
            label={t('page.webhooks.aboutPick')}
            without={about.map(({ documentId }) => documentId)}
            onPick={({ documentId, label }) => onAbout([...about, { type: kind, documentId, label }])}
          />
        </Box>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {t('page.webhooks.aboutHint')}
      </Typography>
      {about.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {about.map((one) => (
            <Tag
              key={one.documentId}
              icon={<Cross aria-hidden />}
              label={t('page.timeline.remove', { label: one.label })}
              onClick={(event) => {
                // It is a button within a form.
                event.preventDefault();
                onAbout(about.filter((other) => other !== one));
              }}
            >
              {one.label}
            </Tag>
          ))}
        </Flex>
      )}
      {error && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </Flex>
  );
}
