/** Who appears with a person or organization: a small network, and the same as a list. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { PLURALS } from '../../shared/kinds';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import { lineWidth, ring } from './network';

interface Connection {
  kind: 'person' | 'organization';
  documentId: string;
  name: string;
  count: number;
}

interface Answer {
  data: Connection[];
  meta: { links?: { source: string; target: string; count: number }[] };
}

/** More names than these run into one another. */
const DRAWN = 10;
const LISTED = 25;
const SIDE = 260;
const LONGEST_LABEL = 16;

export default function Connections({ kind, documentId }: PanelProps) {
  const t = useWords();
  const answer = useAsk<Answer>(['connections', kind, documentId], ({ get }, signal) =>
    get(`/dateline/${PLURALS[kind]}/${documentId}/connections`, { params: { limit: LISTED }, signal }),
  );
  return (
    <PanelState answer={answer}>
      {({ data, meta }) =>
        data.length === 0 ? (
          <Nothing>{t('connections.nothing')}</Nothing>
        ) : (
          <>
            <Network connections={data.slice(0, DRAWN)} links={meta.links ?? []} />
            <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
              {data.map((connection) => (
                <Flex tag="li" key={connection.documentId} justifyContent="space-between" gap={2}>
                  <DocumentLink kind={connection.kind} documentId={connection.documentId}>
                    {connection.name}
                  </DocumentLink>
                  <Typography variant="pi" textColor="neutral600">
                    {t('connections.count', { count: connection.count })}
                  </Typography>
                </Flex>
              ))}
            </Flex>
          </>
        )
      }
    </PanelState>
  );
}

interface NetworkProps {
  connections: Connection[];
  links: NonNullable<Answer['meta']['links']>;
}

function Network({ connections, links }: NetworkProps) {
  const t = useWords();
  const { colors } = useTheme();
  const nodes = ring(connections, SIDE);
  const nodeOf = new Map(nodes.map((node) => [node.of.documentId, node]));
  const largest = Math.max(...connections.map(({ count }) => count));
  const middle = SIDE / 2;
  return (
    <Box>
      <svg
        viewBox={`-40 0 ${SIDE + 80} ${SIDE}`}
        width="100%"
        role="img"
        aria-label={t('connections.picture', { count: connections.length })}
      >
        {links.map(({ source, target }) => {
          const [one, other] = [nodeOf.get(source), nodeOf.get(target)];
          if (!one || !other) return null;
          return (
            <line
              key={`${source} ${target}`}
              {...{ x1: one.x, y1: one.y, x2: other.x, y2: other.y }}
              stroke={colors.neutral200}
            />
          );
        })}
        {nodes.map(({ of, x, y }) => (
          <line
            key={of.documentId}
            {...{ x1: middle, y1: middle, x2: x, y2: y }}
            stroke={colors.primary500}
            strokeOpacity={0.6}
            strokeWidth={lineWidth(of.count, largest)}
          />
        ))}
        <circle cx={middle} cy={middle} r={9} fill={colors.primary600} />
        {nodes.map(({ of, x, y, anchor }) => (
          <g key={of.documentId}>
            <title>{`${of.name}: ${t('connections.count', { count: of.count })}`}</title>
            {of.kind === 'person' ? (
              <circle cx={x} cy={y} r={6} fill={colors.neutral0} stroke={colors.primary600} strokeWidth={2} />
            ) : (
              <rect
                {...{ x: x - 6, y: y - 6, width: 12, height: 12, rx: 2 }}
                fill={colors.neutral0}
                stroke={colors.primary600}
                strokeWidth={2}
              />
            )}
            <text
              x={x + (anchor === 'start' ? 10 : anchor === 'end' ? -10 : 0)}
              y={anchor === 'middle' ? y + (y < middle ? -12 : 20) : y + 4}
              fontSize={12}
              fill={colors.neutral800}
              textAnchor={anchor}
            >
              {shortened(of.name)}
            </text>
          </g>
        ))}
      </svg>
    </Box>
  );
}

function shortened(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trim()}…` : name;
}
