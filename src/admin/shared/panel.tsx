/** From a lazily loaded component to a side panel of the edit view. */
import { Loader } from '@strapi/design-system';
import { type ComponentType, lazy, Suspense } from 'react';
import { type Kind, kindOf } from './kinds';
import { type DeskAction, useMay } from './may';
import { useWords, type Word } from './words';

/** What Strapi hands to a side panel. */
export interface EditView {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { updatedAt?: unknown; [field: string]: unknown };
}

/** What a panel's content is handed. */
export interface PanelProps {
  kind: Kind;
  documentId: string | undefined;
  document: EditView['document'];
}

export interface PanelOptions {
  title: Word;
  kinds: Kind[];
  /** Without it the panel is left out. */
  action?: DeskAction;
  /** Whether it has something to say of a document that was never saved. */
  whileNew: boolean;
  content: () => Promise<{ default: ComponentType<PanelProps> }>;
}

/** A side panel: left out where it has nothing to say. Its code is loaded when it is first shown. */
export function panel(options: PanelOptions) {
  const content = lazy(options.content);
  return (view: EditView) => useSidePanel(options, content, view);
}

function useSidePanel(
  { title, kinds, action, whileNew }: PanelOptions,
  Content: ComponentType<PanelProps>,
  { model, documentId, document }: EditView,
) {
  const t = useWords();
  const kind = kindOf(model);
  const may = useMay(action ?? 'related.read') || action === undefined;
  if (kind === null || !kinds.includes(kind) || !may || (!documentId && !whileNew)) return null;
  return {
    title: t(title),
    content: (
      <Suspense fallback={<Loader small>{t('panel.loading')}</Loader>}>
        <Content key={documentId ?? 'new'} kind={kind} documentId={documentId} document={document} />
      </Suspense>
    ),
  };
}
