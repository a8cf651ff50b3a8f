/** What stands in the way of publishing the draft as it stands, and how to mend it. */
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsk, useChange } from '../../shared/ask';
import { useDraft } from '../../shared/draft';
import { applyPatch, type Linked, type Patch } from '../../shared/form-patch';
import { type Path, useGoToField } from '../../shared/go-to-field';
import { PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import { withCreated } from './with-created';

export interface Fix {
  label: string;
  patch: Patch[];
  /** What must be made first; it takes the place of the patch's value that is marked for it. */
  create?: { kind: 'source'; from: { kind: 'organization' | 'person'; documentId: string } };
}

export interface Finding {
  check: string;
  level: 'error' | 'warning';
  message: string;
  path: Path;
  fixes: Fix[];
}

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
          {finding.message}
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
            <FixButton key={fix.label} fix={fix} />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}

function FixButton({ fix }: { fix: Fix }) {
  const t = useWords();
  const { toggleNotification } = useNotification();
  const form = useForm('FixButton', ({ values, onChange, addFieldRow }) => ({
    values,
    onChange,
    addFieldRow,
  }));
  const isDisabled = useForm('FixButton', (state) => state.disabled);
  const [isWaiting, setIsWaiting] = useState(false);
  const make = useChange<object, { data: Linked }>(
    ({ post }, from) => post('/dateline/sources/of', from),
    [],
  );
  const mend = async () => {
    setIsWaiting(true);
    try {
      const created = fix.create ? (await make.mutateAsync(fix.create.from)).data : null;
      applyPatch(form, created ? withCreated(fix.patch, created) : fix.patch);
    } catch {
      toggleNotification({ type: 'danger', message: t('checks.notMended') });
    } finally {
      setIsWaiting(false);
    }
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isWaiting}
      disabled={isDisabled}
      onClick={() => void mend()}
    >
      {fix.label}
    </Button>
  );
}
