/** The people and organizations that this week's articles name most, against the week before. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useTheme } from 'styled-components';
import { useAsk } from '../shared/ask';
import { DocumentLink } from '../shared/DocumentLink';
import { Nothing, PanelState } from '../shared/PanelState';
import { useWords } from '../shared/words';
import { sparkline } from './sparkline';

interface Named {
  kind: 'person' | 'organization';
  documentId: string;
  name: string;
  count: number;
  before: number;
  series: number[];
}

const WIDTH = 72;
const HEIGHT = 20;

export default function MostNamed() {
  const t = useWords();
  const answer = useAsk<{ data: Named[] }>(['home', 'most-named'], ({ get }, signal) =>
    get('/dateline/home/most-named', { params: { days: 7, limit: 8 }, signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data }) => (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
          {data.length === 0 && <Nothing>{t('widget.mostNamed.nothing')}</Nothing>}
          {data.map((named) => (
            <Row key={named.documentId} named={named} />
          ))}
        </Flex>
      )}
    </PanelState>
  );
}

function Row({ named: { kind, documentId, name, count, before, series } }: { named: Named }) {
  const t = useWords();
  const { colors } = useTheme();
  return (
    <Flex tag="li" justifyContent="space-between" gap={3}>
      <DocumentLink kind={kind} documentId={documentId}>
        {name}
      </DocumentLink>
      <Flex gap={3}>
        <Box aria-hidden>
          <svg width={WIDTH} height={HEIGHT}>
            <title>{name}</title>
            <polyline
              points={sparkline(series, WIDTH, HEIGHT)}
              fill="none"
              stroke={colors.primary600}
              strokeWidth={1.5}
            />
          </svg>
        </Box>
        <Flex gap={1} aria-label={t('widget.mostNamed.count', { count, before })} role="img">
          <Typography variant="pi" fontWeight="bold">
            {count}
          </Typography>
          {count > before && <ArrowUp aria-hidden width="1.2rem" fill="success600" />}
          {count < before && <ArrowDown aria-hidden width="1.2rem" fill="danger600" />}
        </Flex>
      </Flex>
    </Flex>
  );
}
