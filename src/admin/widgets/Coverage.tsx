/** What was published in the last seven days, and about what. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import { useAsk } from '../shared/ask';
import { DocumentLink } from '../shared/DocumentLink';
import { PanelState } from '../shared/PanelState';
import { useWords } from '../shared/words';

interface Answer {
  data: {
    days: { day: string; published: number }[];
    topics: { documentId: string; name: string; published: number }[];
    total: number;
  };
}

const HEIGHT = 56;
const TOPICS = 6;

export default function Coverage() {
  const t = useWords();
  const answer = useAsk<Answer>(['home', 'coverage'], ({ get }, signal) =>
    get('/dateline/home/coverage', { signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data: { days, topics, total } }) => (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography>{t('widget.coverage.total', { count: total })}</Typography>
          <Days days={days} />
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {topics.slice(0, TOPICS).map(({ documentId, name, published }) => (
              <Flex tag="li" key={documentId} justifyContent="space-between" gap={2}>
                <DocumentLink kind="topic" documentId={documentId}>
                  {name}
                </DocumentLink>
                <Typography variant="pi">{published}</Typography>
              </Flex>
            ))}
          </Flex>
        </Flex>
      )}
    </PanelState>
  );
}

function Days({ days }: { days: Answer['data']['days'] }) {
  const { colors } = useTheme();
  const { formatDate } = useIntl();
  const highest = Math.max(1, ...days.map(({ published }) => published));
  return (
    <Flex gap={2} alignItems="flex-end" tag="ul">
      {days.map(({ day, published }) => (
        <Flex
          tag="li"
          key={day}
          direction="column"
          justifyContent="flex-end"
          gap={1}
          flex="1"
          height={`${HEIGHT + 40}px`}
        >
          <Typography variant="pi">{published}</Typography>
          <Box
            aria-hidden
            width="100%"
            height={`${Math.max(2, (published / highest) * HEIGHT)}px`}
            style={{ background: colors.primary500 }}
            hasRadius
          />
          <Typography variant="pi" textColor="neutral600">
            {formatDate(day, { weekday: 'short', timeZone: 'UTC' })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
