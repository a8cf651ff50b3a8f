/** One related article: why it is here, and what can be decided about it. */
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, CrossCircle, Pin } from '@strapi/icons';
import { DocumentLink } from '../../shared/DocumentLink';
import { useDay } from '../../shared/days';
import { useWords } from '../../shared/words';
import { type Decisions, exclude, move, pin, release } from './decisions';
import type { Decide } from './Related';

export interface Reason {
  kind: string;
  documentId: string | null;
  label: string;
  weight: number;
}

export interface RelatedArticle {
  documentId: string;
  headline: string;
  publishedOn: string | null;
  related: { score: number; pinned: boolean; reasons: Reason[] };
}

const REASONS = 3;

interface Props {
  article: RelatedArticle;
  decisions: Decisions;
  decide: Decide | undefined;
}

export function RelatedItem({ article, decisions, decide }: Props) {
  const t = useWords();
  const day = useDay();
  const { pinned, reasons } = article.related;
  return (
    <Box tag="li" paddingTop={2} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <DocumentLink kind="article" documentId={article.documentId}>
          {article.headline}
        </DocumentLink>
        <Flex gap={2} wrap="wrap">
          {pinned && <Badge>{t('related.pinned')}</Badge>}
          <Typography variant="pi" textColor="neutral600">
            {day(article.publishedOn)}
          </Typography>
        </Flex>
        {reasons.length > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {t('related.shares', { reasons: shared(reasons) })}
          </Typography>
        )}
        {decide && <Decision article={article} decisions={decisions} decide={decide} />}
      </Flex>
    </Box>
  );
}

function Decision({ article, decisions, decide }: Props & { decide: Decide }) {
  const t = useWords();
  const { headline } = article;
  const at = decisions.pins.findIndex(({ documentId }) => documentId === article.documentId);
  const isPinned = at >= 0;
  return (
    <Flex gap={1}>
      <IconButton
        size="S"
        variant={isPinned ? 'secondary' : 'tertiary'}
        label={t(isPinned ? 'related.unpinOf' : 'related.pinOf', { headline })}
        onClick={() =>
          isPinned
            ? decide(release(decisions, article), 'related.unpinned', article)
            : decide(pin(decisions, article), 'related.pinnedNow', article)
        }
      >
        <Pin />
      </IconButton>
      {isPinned && (
        <>
          <IconButton
            size="S"
            variant="tertiary"
            disabled={at === 0}
            label={t('related.upOf', { headline })}
            onClick={() => decide(move(decisions, article, -1), 'related.moved', article)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            size="S"
            variant="tertiary"
            disabled={at === decisions.pins.length - 1}
            label={t('related.downOf', { headline })}
            onClick={() => decide(move(decisions, article, 1), 'related.moved', article)}
          >
            <ArrowDown />
          </IconButton>
        </>
      )}
      <IconButton
        size="S"
        variant="tertiary"
        label={t('related.excludeOf', { headline })}
        onClick={() => decide(exclude(decisions, article), 'related.excludedNow', article)}
      >
        <CrossCircle />
      </IconButton>
    </Flex>
  );
}

/** The strongest reasons with their shares of the score. */
function shared(reasons: Reason[]): string {
  const total = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return [...reasons]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, REASONS)
    .map(({ label, weight }) => (total > 0 ? `${label} (${Math.round((weight / total) * 100)}%)` : label))
    .join(', ');
}
