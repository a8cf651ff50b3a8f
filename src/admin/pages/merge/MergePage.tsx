/** Two to ten records of a type become one: side by side, a choice for each field, what moves, and the way back. */
import { Box, Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAsk } from '../../shared/ask';
import { DocumentPicker } from '../../shared/DocumentPicker';
import { permissionOf } from '../../shared/may';
import { Nothing, PanelState } from '../../shared/PanelState';
import { useWords } from '../../shared/words';
import { mergeHref, readMergeAddress } from './address';
import { Comparison } from './Comparison';
import { ConfirmMerge } from './ConfirmMerge';
import { History } from './History';
import { KindChoice } from './KindChoice';
import { Outcome } from './Outcome';
import { MERGEABLE, type Mergeable, MOST_RECORDS, type Preview } from './preview';

export default function ProtectedMergePage() {
  return (
    <Page.Protect permissions={[permissionOf('merges.read')]}>
      <MergePage />
    </Page.Protect>
  );
}

function MergePage() {
  const t = useWords();
  const navigate = useNavigate();
  const address = readMergeAddress(useLocation().search);
  const kind: Mergeable = MERGEABLE.find((one) => one === address.kind) ?? 'person';
  const ids = address.ids.slice(0, MOST_RECORDS);
  const show = (nextKind: Mergeable, next: string[]) =>
    navigate(mergeHref(nextKind, next), { replace: true });
  return (
    <Page.Main>
      <Page.Title>{t('page.merge.title')}</Page.Title>
      <Layouts.Header
        title={t('page.merge.title')}
        subtitle={t('page.merge.subtitle')}
        navigationAction={<BackButton fallback="../content-manager" />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Box padding={4} background="neutral0" hasRadius shadow="tableShadow">
            <Flex gap={4} alignItems="flex-end" wrap="wrap">
              <Box width="20rem">
                <KindChoice kind={kind} onKind={(next) => show(next, [])} />
              </Box>
              {ids.length < MOST_RECORDS && (
                <Box width="40rem">
                  <DocumentPicker
                    key={kind}
                    kind={kind}
                    label={t('page.merge.add')}
                    without={ids}
                    onPick={({ documentId }) => show(kind, [...ids, documentId])}
                  />
                </Box>
              )}
            </Flex>
          </Box>
          {ids.length >= 2 ? (
            <Choosing
              key={`${kind} ${ids.join()}`}
              kind={kind}
              ids={ids}
              onLeaveOut={(id) =>
                show(
                  kind,
                  ids.filter((other) => other !== id),
                )
              }
            />
          ) : (
            <Nothing>{t('page.merge.two')}</Nothing>
          )}
          <History kind={kind} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface ChoosingProps {
  kind: Mergeable;
  ids: string[];
  onLeaveOut: (documentId: string) => void;
}

function Choosing({ kind, ids, onLeaveOut }: ChoosingProps) {
  const [into, setInto] = useState(ids[0] as string);
  const [choices, setChoices] = useState<Record<string, string>>({});
  const [mergedId, setMergedId] = useState<number | null>(null);
  const request = { kind, into, from: ids.filter((id) => id !== into), choices };
  const answer = useAsk<{ data: Preview }>(
    ['merges', 'preview', request],
    ({ post }, signal) => post('/dateline/merges/preview', request, { signal }),
    { enabled: mergedId === null, staleTime: 0 },
  );
  if (mergedId !== null) return <Outcome id={mergedId} kind={kind} into={into} />;
  return (
    <PanelState answer={answer}>
      {({ data }) => (
        <>
          <Comparison
            preview={data}
            into={into}
            onInto={(next) => {
              setInto(next);
              setChoices({});
            }}
            onChoice={(field, from) => setChoices({ ...choices, [field]: from })}
            onLeaveOut={ids.length > 2 ? onLeaveOut : undefined}
          />
          <ConfirmMerge preview={data} request={request} onMerged={setMergedId} />
        </>
      )}
    </PanelState>
  );
}
