/** Finds a document by the beginning or a part of its name. */
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsk } from './ask';
import { type Kind, type Named, uidOf } from './kinds';
import { useWords } from './words';

interface Found {
  results: {
    id: number;
    documentId: string;
    name?: string;
    title?: string;
    headline?: string;
    disambiguation?: string;
  }[];
}

interface Props {
  kind: Kind;
  label: string;
  /** Documents that are not offered. */
  without?: string[];
  /** It comes with the number of its row, which Strapi's form knows it by. */
  onPick: (document: Named & { id: number }) => void;
}

const OFFERED = 10;
const SETTLES_AFTER = 250;

/** The field by which a document is called. */
function nameField(kind: Kind): 'name' | 'title' | 'headline' {
  if (kind === 'article') return 'headline';
  return kind === 'event' || kind === 'story' ? 'title' : 'name';
}

export function DocumentPicker({ kind, label, without = [], onPick }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const asked = useDebounce(typed.trim(), SETTLES_AFTER);
  const field = nameField(kind);
  const answer = useAsk<Found>(['pick', kind, asked], ({ get }, signal) =>
    get(`/content-manager/collection-types/${uidOf(kind)}`, {
      params: {
        page: 1,
        pageSize: OFFERED + without.length,
        sort: `${field}:ASC`,
        ...(asked && { filters: { [field]: { $containsi: asked } } }),
      },
      signal,
    }),
  );
  const found = (answer.data?.results ?? []).filter(({ documentId }) => !without.includes(documentId));
  return (
    <Field.Root name={`pick-${kind}`}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value=""
        textValue={typed}
        placeholder={t('pick.placeholder')}
        loading={answer.isFetching}
        noOptionsMessage={() => t('pick.nothing')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onTextValueChange={setTyped}
        onChange={(documentId?: string) => {
          const one = found.find((document) => document.documentId === documentId);
          if (one) onPick({ kind, documentId: one.documentId, id: one.id, label: labelOf(one) });
          setTyped('');
        }}
      >
        {found.map((document) => (
          <ComboboxOption key={document.documentId} value={document.documentId} textValue={labelOf(document)}>
            {document.disambiguation
              ? `${labelOf(document)} (${document.disambiguation})`
              : labelOf(document)}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}

function labelOf({ name, title, headline, documentId }: Found['results'][number]): string {
  return name ?? title ?? headline ?? documentId;
}
