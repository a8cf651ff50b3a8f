/** Who appears with a person or organization: a small network, and the same as a list. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { useAsk } from '../../shared/ask';
import { DocumentLink } from '../../shared/DocumentLink';
import { PLURALS } from '../../shared/kinds';
import { Nothing, PanelState } from '../../shared/PanelState';
import type { PanelProps } from '../../shared/panel';
import { useWords } from '../../shared/words';
import { useWidth } from '../../timeline/use-width';
import { arc, fan, lineWidth, spoke } from './network';

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
const LETTER = 6;

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
                  <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
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

/** Drawn to scale, so that names can be read in a narrow panel. */
function Network({ connections, links }: NetworkProps) {
  const t = useWords();
  const { colors } = useTheme();
  const [ref, width] = useWidth(170);
  const { hub, nodes, height } = fan(connections);
  const nodeOf = new Map(nodes.map((node) => [node.of.documentId, node]));
  const largest = Math.max(...connections.map(({ count }) => count));
  return (
    <Box ref={ref} width="100%">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t('connections.picture', { count: connections.length })}
        style={{ display: 'block', overflow: 'hidden' }}
      >
        {links.map(({ source, target }) => {
          const [one, other] = [nodeOf.get(source), nodeOf.get(target)];
          if (!one || !other) return null;
          return (
            <path key={`${source} ${target}`} d={arc(one, other)} fill="none" stroke={colors.neutral300} />
          );
        })}
        {nodes.map((node) => (
          <path
            key={node.of.documentId}
            d={spoke(hub, node)}
            fill="none"
            stroke={colors.primary500}
            strokeOpacity={0.6}
            strokeWidth={lineWidth(node.of.count, largest)}
          />
        ))}
        <circle cx={hub.x} cy={hub.y} r={8} fill={colors.primary600} />
        {nodes.map(({ of, x, y }) => (
          <g key={of.documentId}>
            <title>{`${of.name}: ${t('connections.count', { count: of.count })}`}</title>
            {of.kind === 'person' ? (
              <circle cx={x} cy={y} r={5} fill={colors.neutral0} stroke={colors.primary600} strokeWidth={2} />
            ) : (
              <rect
                {...{ x: x - 5, y: y - 5, width: 10, height: 10, rx: 2 }}
                fill={colors.neutral0}
                stroke={colors.primary600}
                strokeWidth={2}
              />
            )}
            <text x={x + 11} y={y + 4} fontSize={11} fill={colors.neutral800}>
              {shortened(of.name, width - x - 11)}
            </text>
          </g>
        ))}
      </svg>
    </Box>
  );
}

/** As much of the name as fits into so many pixels. */
function shortened(name: string, room: number): string {
  const letters = Math.max(4, Math.floor(room / LETTER));
  return name.length > letters ? `${name.slice(0, letters - 1).trim()}…` : name;
}
