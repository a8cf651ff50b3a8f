/** Makes a record of the archive out of a suggestion. */
import { isFetchError } from '@strapi/strapi/admin';
import { useChange } from '../../shared/ask';
import { useWords } from '../../shared/words';
import type { RecordReference } from './proposals';

interface NewRecord {
  kind: RecordReference['kind'];
  values: Record<string, unknown>;
}

export function useCreateRecord(onCreated: (record: RecordReference) => void) {
  const t = useWords();
  const create = useChange<NewRecord, { data: RecordReference }>(
    ({ post }, record) => post('/dateline/suggestions/records', record),
    [['pick'], ['look-alikes']],
  );
  const { error } = create;
  return {
    create: (record: NewRecord) => create.mutate(record, { onSuccess: ({ data }) => onCreated(data) }),
    isCreating: create.isLoading,
    failure: error
      ? isFetchError(error) && error.status !== undefined
        ? error.message
        : t('suggestions.notDone')
      : null,
  };
}
