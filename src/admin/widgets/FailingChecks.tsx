/** Drafts that could not be published as they are, and embargoes that end. */
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useAsk } from '../shared/ask';
import { DocumentLink } from '../shared/DocumentLink';
import { useMoment } from '../shared/days';
import { Nothing, PanelState } from '../shared/PanelState';
import { useWords } from '../shared/words';

interface Failing {
  documentId: string;
  headline: string | null;
  errors: number;
  warnings: number;
  findings: { message: string }[];
}

interface Embargo {
  documentId: string;
  headline: string | null;
  embargoedUntil: string;
  due: boolean;
}

const SHOWN = 5;

export default function FailingChecks() {
  const t = useWords();
  const moment = useMoment();
  const failing = useAsk<{ data: Failing[] }>(['home', 'failing'], ({ get }, signal) =>
    get('/dateline/home/failing-checks', { signal }),
  );
  const embargoes = useAsk<{ data: Embargo[] }>(['home', 'embargoes'], ({ get }, signal) =>
    get('/dateline/home/embargoes', { signal }),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PanelState answer={failing}>
        {({ data }) => (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {data.length === 0 && <Nothing>{t('widget.failing.nothing')}</Nothing>}
            {data.slice(0, SHOWN).map(({ documentId, headline, errors, warnings, findings }) => (
              <Box tag="li" key={documentId}>
                <Flex gap={2} wrap="wrap">
                  <DocumentLink kind="article" documentId={documentId}>
                    {headline ?? t('untitled')}
                  </DocumentLink>
                  {errors > 0 && (
                    <Badge backgroundColor="danger100" textColor="danger700">
                      {t('checks.errors', { count: errors })}
                    </Badge>
                  )}
                  {warnings > 0 && (
                    <Badge backgroundColor="warning100" textColor="warning700">
                      {t('checks.warnings', { count: warnings })}
                    </Badge>
                  )}
                </Flex>
                <Typography variant="pi" textColor="neutral600">
                  {findings[0]?.message}
                </Typography>
              </Box>
            ))}
          </Flex>
        )}
      </PanelState>
      <PanelState answer={embargoes}>
        {({ data }) =>
          data.length > 0 && (
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Typography variant="sigma" textColor="neutral600">
                {t('widget.embargoes')}
              </Typography>
              {data.slice(0, SHOWN).map(({ documentId, headline, embargoedUntil, due }) => (
                <Flex key={documentId} gap={2} wrap="wrap">
                  <DocumentLink kind="article" documentId={documentId}>
                    {headline ?? t('untitled')}
                  </DocumentLink>
                  <Typography variant="pi" textColor={due ? 'success700' : 'neutral600'}>
                    {t(due ? 'widget.embargoes.over' : 'widget.embargoes.until', {
                      at: moment(embargoedUntil),
                    })}
                  </Typography>
                </Flex>
              ))}
            </Flex>
          )
        }
      </PanelState>
    </Flex>
  );
}
