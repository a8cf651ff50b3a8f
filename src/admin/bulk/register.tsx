/** What can be done to many articles at once, from their list. */
import { lazy, Suspense } from 'react';
import { uidOf } from '../shared/kinds';
import { useMay } from '../shared/may';
import { useWords } from '../shared/words';
import { ACTIONS, type BulkAction } from './actions';

const Content = lazy(() => import('./BulkDialog'));

interface Selection {
  model: string;
  documents: { documentId: string }[];
}

function useBulkAction(action: BulkAction, { model, documents }: Selection) {
  const t = useWords();
  const mayRun = useMay('checks.run');
  const mayEdit = useMay('articles.bulk-edit');
  if (model !== uidOf('article') || !(action === 'runChecks' ? mayRun : mayEdit)) return null;
  const documentIds = documents.map(({ documentId }) => documentId);
  return {
    label: t(`bulk.${action}`),
    variant: 'tertiary' as const,
    dialog: {
      type: 'modal' as const,
      title: t(`bulk.${action}`),
      content: ({ onClose }: { onClose: () => void }) => (
        <Suspense fallback={null}>
          <Content action={action} documentIds={documentIds} onClose={onClose} />
        </Suspense>
      ),
    },
  };
}

export const BULK_ACTIONS = ACTIONS.map(
  (action) => (selection: Selection) => useBulkAction(action, selection),
);
