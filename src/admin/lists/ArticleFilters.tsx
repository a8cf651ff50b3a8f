/** Narrows the list of articles to those that name a person or an organization. */
import { Box, Button, Flex, Popover, Tag } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useAsk } from '../shared/ask';
import { DocumentPicker } from '../shared/DocumentPicker';
import { uidOf } from '../shared/kinds';
import { useWords } from '../shared/words';
import { type Condition, type Naming, namedIn, withNamed, withoutNamed } from './named-filter';

interface Query {
  filters?: { $and?: Condition[] };
  page?: number | string;
}

const FIELDS = [
  { field: 'people', kind: 'person' },
  { field: 'organizations', kind: 'organization' },
] as const;

export default function ArticleFilters() {
  const { slug } = useParams();
  return slug === uidOf('article') ? <Filters /> : null;
}

function Filters() {
  const t = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [{ query }, setQuery] = useQueryParams<Query>();
  const conditions = query.filters?.$and ?? [];
  const show = ($and: Condition[]) => setQuery({ filters: { $and }, page: 1 } as Query);
  return (
    <Flex gap={2} wrap="wrap">
      {namedIn(conditions).map((naming) => (
        <Chosen
          key={naming.documentId}
          naming={naming}
          onRemove={() => show(withoutNamed(conditions, naming))}
        />
      ))}
      <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
        <Popover.Trigger>
          <Button variant="tertiary" size="S" startIcon={<Filter />}>
            {t('list.named')}
          </Button>
        </Popover.Trigger>
        <Popover.Content>
          <Box padding={4} width="32rem">
            <Flex direction="column" alignItems="stretch" gap={3}>
              {FIELDS.map(({ field, kind }) => (
                <DocumentPicker
                  key={field}
                  kind={kind}
                  label={t(`kind.${kind}`)}
                  onPick={({ documentId }) => {
                    show(withNamed(conditions, { field, documentId }));
                    setIsOpen(false);
                  }}
                />
              ))}
            </Flex>
          </Box>
        </Popover.Content>
      </Popover.Root>
    </Flex>
  );
}

function Chosen({ naming, onRemove }: { naming: Naming; onRemove: () => void }) {
  const t = useWords();
  const kind = naming.field === 'people' ? 'person' : 'organization';
  const answer = useAsk<{ data: { name: string } }>(['name', naming.documentId], ({ get }, signal) =>
    get(`/content-manager/collection-types/${uidOf(kind)}/${naming.documentId}`, { signal }),
  );
  const name = answer.data?.data.name ?? '…';
  return (
    <Tag icon={<Cross aria-hidden />} label={t('list.namedRemove', { name })} onClick={onRemove}>
      {t('list.namedIs', { name })}
    </Tag>
  );
}
