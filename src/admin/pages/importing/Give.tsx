/** The ways in: files dropped or chosen, pasted text, and an address where the server fetches. */
import { Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words';
import type { Settings } from './settings';
import { type Source, withFiles, withOne } from './source';

const SETTLES_AFTER = 500;

interface Props {
  settings: Settings;
  sources: Source[];
  onSources: (sources: Source[]) => void;
}

export function Give({ settings, sources, onSources }: Props) {
  const t = useWords();
  const change = useRef({ sources, onSources });
  change.current = { sources, onSources };
  const put = (kind: 'text' | 'address', one: Source | null) => {
    const { sources: before, onSources: set } = change.current;
    set(withOne(before, one, kind));
  };
  return (
    <Flex alignItems="stretch" gap={4} wrap="wrap">
      <Box flex="1 1 28rem">
        <Drop onFiles={(files) => onSources(withFiles(sources, files))} />
      </Box>
      <Flex flex="2 1 40rem" direction="column" alignItems="stretch" gap={3}>
        <Typed
          onTyped={(text, revision) =>
            put(
              'text',
              text === ''
                ? null
                : { id: `text ${revision}`, kind: 'text', name: t('page.import.pasted'), text },
            )
          }
        >
          {(text, onText) => (
            <Field.Root name="import-text">
              <Field.Label>{t('page.import.paste')}</Field.Label>
              <Textarea
                value={text}
                style={{ minHeight: '12rem' }}
                onChange={(event) => onText(event.target.value)}
              />
            </Field.Root>
          )}
        </Typed>
        {settings.byAddress && (
          <Typed
            onTyped={(address, revision) =>
              put(
                'address',
                URL.canParse(address)
                  ? { id: `address ${revision}`, kind: 'address', name: address, address }
                  : null,
              )
            }
          >
            {(text, onText) => (
              <Field.Root name="import-address">
                <Field.Label>{t('page.import.address')}</Field.Label>
                <TextInput
                  type="url"
                  placeholder="https://"
                  value={text}
                  onChange={(event) => onText(event.target.value)}
                />
              </Field.Root>
            )}
          </Typed>
        )}
      </Flex>
    </Flex>
  );
}

interface TypedProps {
  /** An empty text where there is nothing but spaces. */
  onTyped: (text: string, revision: number) => void;
  children: (text: string, onText: (text: string) => void) => React.ReactNode;
}

/** A text, told when it has settled; its number tells one state from another without comparing them. */
function Typed({ onTyped, children }: TypedProps) {
  const [text, setText] = useState('');
  const settled = useDebounce(text, SETTLES_AFTER);
  const told = useRef({ text: '', revision: 0 });
  useEffect(() => {
    if (settled === told.current.text) return;
    told.current = { text: settled, revision: told.current.revision + 1 };
    onTyped(settled.trim() === '' ? '' : settled, told.current.revision);
  });
  return children(text, setText);
}

function Drop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <Flex
      direction="column"
      justifyContent="center"
      gap={3}
      padding={6}
      height="100%"
      minHeight="16rem"
      hasRadius
      borderStyle="dashed"
      borderWidth="2px"
      borderColor={isOver ? 'primary600' : 'neutral300'}
      background={isOver ? 'primary100' : 'neutral100'}
      data-testid="import-drop"
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Typography textColor="neutral700" textAlign="center">
        {t('page.import.drop')}
      </Typography>
      <Button variant="secondary" startIcon={<Upload />} onClick={() => input.current?.click()}>
        {t('page.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('page.import.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </Flex>
  );
}
