/** Records of the archive that may be meant, each with its reason, to choose one. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { PLURALS } from '../../shared/kinds';
import { useMay } from '../../shared/may';
import { useWords } from '../../shared/words';
import type { LookAlikes } from '../look-alikes';
import type { Candidate, RecordReference } from './proposals';

export interface Possible extends RecordReference {
  reason: string;
}

const SETTLES_AFTER = 300;
const MOST = 6;

interface Props {
  kind: RecordReference['kind'];
  /** As the text's reading proposed them. */
  candidates: (RecordReference | Candidate)[];
  /** What the record that is about to be made would hold. */
  values: Record<string, unknown>;
  isWaiting: boolean;
  onChoose: (record: RecordReference) => void;
}

export function MayBe({ kind, candidates, values, isWaiting, onChoose }: Props) {
  const t = useWords();
  const mayAsk = useMay('look-alikes.read');
  const asked = useDebounce(JSON.stringify(values), SETTLES_AFTER);
  const answer = useAsk<LookAlikes>(
    ['look-alikes', kind, 'new', asked],
    ({ post }, signal) =>
      post(`/dateline/${PLURALS[kind]}/look-alikes`, { values: JSON.parse(asked) }, { signal }),
    { enabled: mayAsk },
  );
  const proposed = candidates.map((one) => ({
    ...one,
    reason: 'reason' in one ? joined([one.details, one.reason]) : '',
  }));
  const alike = (answer.data?.data ?? []).map(
    ({ documentId, id, title, reasons, details }): Possible => ({
      ...{ kind, documentId, id, label: title },
      reason: joined([details, ...reasons.map(({ message }) => message)]),
    }),
  );
  const possible = [...proposed, ...alike.filter((one) => !isAmong(proposed, one))].slice(0, MOST);
  return (
    <Box role="status" aria-live="polite">
      {possible.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {answer.isFetching ? t('panel.loading') : t('looksLike.nothing')}
        </Typography>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={2} padding={3} background="warning100" hasRadius>
          <Typography variant="omega" fontWeight="bold">
            {t('timeline.add.likes')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {possible.map((one) => (
              <Flex
                tag="li"
                key={one.documentId}
                gap={3}
                justifyContent="space-between"
                alignItems="flex-start"
              >
                <Box>
                  <DocumentLink kind={kind} documentId={one.documentId}>
                    {one.label}
                  </DocumentLink>
                  {one.reason && (
                    <Typography tag="p" variant="pi" textColor="neutral700">
                      {one.reason}
                    </Typography>
                  )}
                </Box>
                <Button
                  size="S"
                  variant="secondary"
                  disabled={isWaiting}
                  style={{ flexShrink: 0 }}
                  aria-label={t('suggestions.itIsOf', { title: one.label })}
                  onClick={() => onChoose(one)}
                >
                  {t('suggestions.itIs')}
                </Button>
              </Flex>
            ))}
          </Flex>
        </Flex>
      )}
    </Box>
  );
}

function joined(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function isAmong(records: RecordReference[], { documentId }: RecordReference): boolean {
  return records.some((record) => record.documentId === documentId);
}
