/** Records that may be the same one twice, with the reason; to be merged, or told apart for good. */
import { Box, Button, Flex, LinkButton, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { mergeHref } from '../../pages/merge/address';
import { useAsk, useChange } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { useDraft } from '../../shared/draft';
import { type Kind, PLURALS } from '../../shared/kinds';
import { useMay } from '../../shared/may';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import type { LookAlike, LookAlikes } from '../look-alikes';

export default function LooksLike({ kind, documentId, document }: PanelProps) {
  const t = useWords();
  const { body, revision } = useDraft(documentId, document?.updatedAt);
  const values = useForm('LooksLike', (state) => state.values);
  const isNamed = documentId !== undefined || 'name' in values || 'title' in values;
  const answer = useAsk<LookAlikes>(
    ['look-alikes', kind, revision],
    ({ post }, signal) =>
      post(
        `/dateline/${PLURALS[kind]}/look-alikes`,
        { ...(documentId && { documentId }), values: body.values ?? {} },
        { signal },
      ),
    { enabled: isNamed },
  );
  if (!isNamed) return <Nothing>{t('looksLike.nameFirst')}</Nothing>;
  return (
    <PanelState answer={answer}>
      {({ data, meta }) => (
        <>
          {data.length === 0 && <Nothing>{t('looksLike.nothing')}</Nothing>}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {data.map((like) => (
              <Like key={like.documentId} kind={kind} documentId={documentId} like={like} />
            ))}
          </Flex>
          {documentId && meta.notTheSame.length > 0 && (
            <ToldApart kind={kind} documentId={documentId} others={meta.notTheSame} />
          )}
        </>
      )}
    </PanelState>
  );
}

function useTellApart(kind: Kind, documentId: string) {
  const address = (other: string) => `/dateline/${PLURALS[kind]}/${documentId}/not-the-same/${other}`;
  const tell = useChange<string>(({ put }, other) => put(address(other), {}), [['look-alikes']]);
  const takeBack = useChange<string>(({ del }, other) => del(address(other)), [['look-alikes']]);
  return { tell, takeBack };
}

interface LikeProps {
  kind: Kind;
  documentId: string | undefined;
  like: LookAlike;
}

function Like({ kind, documentId, like }: LikeProps) {
  const t = useWords();
  return (
    <Box tag="li" paddingTop={2} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <DocumentLink kind={kind} documentId={like.documentId}>
          {like.title}
        </DocumentLink>
        {like.details && (
          <Typography variant="pi" textColor="neutral600">
            {like.details}
          </Typography>
        )}
        <Typography variant="pi" textColor="neutral600">
          {like.reasons.map(({ message }) => message).join('; ')}
          {` · ${t('looksLike.articles', { count: like.articles })}`}
        </Typography>
        {documentId && <LikeActions kind={kind} documentId={documentId} like={like} />}
      </Flex>
    </Box>
  );
}

function LikeActions({ kind, documentId, like }: LikeProps & { documentId: string }) {
  const t = useWords();
  const mayMerge = useMay('merges.perform');
  const mayDecide = useMay('look-alikes.decide');
  const { tell } = useTellApart(kind, documentId);
  return (
    <Flex gap={2} wrap="wrap">
      {mayMerge && (
        <LinkButton
          size="S"
          variant="secondary"
          tag={RouterLink}
          to={mergeHref(kind, [documentId, like.documentId])}
          aria-label={t('looksLike.mergeOf', { title: like.title })}
        >
          {t('looksLike.merge')}
        </LinkButton>
      )}
      {mayDecide && (
        <Button
          size="S"
          variant="tertiary"
          loading={tell.isLoading}
          aria-label={t('looksLike.apartOf', { title: like.title })}
          onClick={() => tell.mutate(like.documentId)}
        >
          {t('looksLike.apart')}
        </Button>
      )}
    </Flex>
  );
}

interface ToldApartProps {
  kind: Kind;
  documentId: string;
  others: LookAlikes['meta']['notTheSame'];
}

function ToldApart({ kind, documentId, others }: ToldApartProps) {
  const t = useWords();
  const mayDecide = useMay('look-alikes.decide');
  const { takeBack } = useTellApart(kind, documentId);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold">
        {t('looksLike.told')}
      </Typography>
      {others.map(({ documentId: other, title, by }) => (
        <Flex key={other} justifyContent="space-between" gap={2}>
          <Typography variant="pi">{by ? t('looksLike.toldBy', { title, by }) : title}</Typography>
          {mayDecide && (
            <TextButton
              aria-label={t('looksLike.takeBackOf', { title })}
              onClick={() => takeBack.mutate(other)}
            >
              {t('undo')}
            </TextButton>
          )}
        </Flex>
      ))}
    </Flex>
  );
}
