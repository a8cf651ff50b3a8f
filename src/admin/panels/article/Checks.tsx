/** What stands in the way of publishing the draft as it stands, and how to mend it. */
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { useDraft } from '../../shared/draft';
import { useGoToField } from '../../shared/go-to-field';
import type { Named } from '../../shared/kinds';
import { PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import { FixButton } from './FixButton';
import { type Finding, type Fix, linkAll, withLinks } from './finding';

interface Checked {
  data: Finding[];
  meta: { errors: number; warnings: number; publishable: boolean };
}

/** Longer lists are told by their number: nobody mends a hundred findings from a side panel. */
const SHOWN = 25;

export default function Checks({ documentId, document }: PanelProps) {
  const t = useWords();
  const { body, revision } = useDraft(documentId, document?.updatedAt);
  const answer = useAsk<Checked>(['checks', revision], ({ post }, signal) =>
    post('/dateline/articles/checks', body, { signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data, meta }) => (
        <>
          <Summary {...meta} />
          <LinkAll findings={data} />
          {data.length > 0 && (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {errorsFirst(data)
                .slice(0, SHOWN)
                .map((finding) => (
                  <Item
                    key={`${finding.check} ${finding.path.join('.')} ${finding.message}`}
                    finding={finding}
                  />
                ))}
            </Flex>
          )}
          {data.length > SHOWN && (
            <Typography variant="pi" textColor="neutral600">
              {t('checks.more', { count: data.length - SHOWN })}
            </Typography>
          )}
        </>
      )}
    </PanelState>
  );
}

function LinkAll({ findings }: { findings: Finding[] }) {
  const t = useWords();
  const fix = linkAll(findings, (count) => t('checks.linkAll', { count }));
  return fix && <FixButton fix={fix} />;
}

function errorsFirst(findings: Finding[]): Finding[] {
  return [...findings].sort((one, other) => Number(one.level !== 'error') - Number(other.level !== 'error'));
}

function Summary({ errors, warnings }: Checked['meta']) {
  const t = useWords();
  const [icon, word, color] =
    errors > 0
      ? ([<CrossCircle key="e" aria-hidden fill="danger600" />, 'checks.stopped', 'danger700'] as const)
      : warnings > 0
        ? ([<WarningCircle key="w" aria-hidden fill="warning600" />, 'checks.warned', 'warning700'] as const)
        : ([<CheckCircle key="g" aria-hidden fill="success600" />, 'checks.green', 'success700'] as const);
  return (
    <Flex gap={2} role="status" aria-live="polite" data-testid="checks-summary">
      {icon}
      <Typography variant="omega" fontWeight="semiBold" textColor={color}>
        {t(word, { errors, warnings })}
      </Typography>
    </Flex>
  );
}

function Item({ finding }: { finding: Finding }) {
  const t = useWords();
  const goTo = useGoToField();
  const isError = finding.level === 'error';
  return (
    <Box tag="li" paddingTop={2} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Box>
          <Badge
            backgroundColor={isError ? 'danger100' : 'warning100'}
            textColor={isError ? 'danger700' : 'warning700'}
          >
            {t(isError ? 'checks.error' : 'checks.warning')}
          </Badge>
        </Box>
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          <Linked text={finding.message} about={finding.about} />
        </Typography>
        <Flex gap={1} wrap="wrap">
          <Button
            size="S"
            variant="tertiary"
            aria-label={t('checks.goToOf', { message: finding.message })}
            onClick={() => goTo(finding.path, finding.message)}
          >
            {t('checks.goTo')}
          </Button>
          {finding.fixes.map((fix) => (
            <FixButton key={keyOf(fix)} fix={fix} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}

/** The message, with the documents that it names between quotation marks as links. */
function Linked({ text, about }: { text: string; about: Named[] }) {
  return withLinks(text, about).map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <DocumentLink key={piece.documentId} kind={piece.kind} documentId={piece.documentId}>
        {piece.label}
      </DocumentLink>
    ),
  );
}

function keyOf({ label, patch }: Fix): string {
  return `${label} ${JSON.stringify(patch)}`;
}
