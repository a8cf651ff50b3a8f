/**
 * Who appears with somebody, as a drawn network and as a table. The drawing is for the eye and the pointer; the table says
 * the same to keyboards, screen readers and whoever has no pictures.
 */
import type { Answers } from '../page';
import { pathOf } from '../paths';
import {
  LINE,
  layOutNetwork,
  type NetworkLink,
  type NetworkNode,
  type PlacedLink,
  type PlacedNode,
} from './network-layout';
import { countOf } from './words';

export type Connection = Answers['ConnectionsAnswer']['data'][number];

interface Props {
  hub: Pick<NetworkNode, 'documentId' | 'name' | 'type'>;
  /** Most often first, as the API gives them. */
  connections: Connection[];
  /** Between those who are connected. */
  links: NetworkLink[];
}

/** More names than these are no picture any more; the table has all. */
const DRAWN = 24;
const DRAWN_ON_A_PHONE = 12;
const WIDE = 900;
const NARROW = 340;
/** Normalized pointwise mutual information from which a company is worth a word. */
const STRIKING = 0.4;
/** Once or twice is chance. */
const OFTEN = 3;

export function NetworkDrawing({ hub, connections, links }: Props) {
  if (connections.length === 0) return <p class="empty">No published article names anybody else beside.</p>;
  return (
    <div class="network">
      <div class="network-drawings">
        <Drawing hub={hub} connections={connections.slice(0, DRAWN)} links={links} width={WIDE} />
        <Drawing
          hub={hub}
          connections={connections.slice(0, DRAWN_ON_A_PHONE)}
          links={links}
          width={NARROW}
        />
        <Key />
      </div>
      <Table hub={hub} connections={connections} />
    </div>
  );
}

function Drawing({ hub, connections, links, width }: Props & { width: number }) {
  const drawing = layOutNetwork({ hub, neighbours: connections, links, width });
  const slugOf = new Map(connections.map(({ documentId, slug }) => [documentId, slug]));
  return (
    <svg
      class={width === WIDE ? 'network-wide' : 'network-narrow'}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.links.map((link) => (
        <Edge key={`${link.from.documentId} ${link.to.documentId}`} link={link} />
      ))}
      {drawing.nodes.map((node) => (
        <Node key={node.documentId} node={node} slug={slugOf.get(node.documentId) ?? null} />
      ))}
    </svg>
  );
}

function Edge({ link: { from, to, width, isOfHub } }: { link: PlacedLink }) {
  return (
    <line
      class={isOfHub ? 'edge edge-hub' : 'edge'}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke-width={width}
    />
  );
}

function Node({ node, slug }: { node: PlacedNode; slug: string | null }) {
  const { type, x, y, radius, lines, name, isHub, count } = node;
  const drawn = (
    <g class={`node node-${type}${isHub ? ' node-hub' : ''}`}>
      <title>{isHub ? name : `${name}: ${countOf(count, 'article')}`}</title>
      {type === 'person' ? (
        <circle cx={x} cy={y} r={radius} />
      ) : (
        <rect x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={2} />
      )}
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + radius + LINE * (index + 1)} text-anchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
  if (isHub) return drawn;
  return (
    <a href={pathOf(type, { documentId: node.documentId, slug })} tabIndex={-1}>
      {drawn}
    </a>
  );
}

function Key() {
  return (
    <ul class="drawing-key" aria-label="Key">
      <li>
        <svg width={18} height={18} aria-hidden="true" focusable="false">
          <g class="node node-person">
            <circle cx={9} cy={9} r={6} />
          </g>
        </svg>
        person
      </li>
      <li>
        <svg width={18} height={18} aria-hidden="true" focusable="false">
          <g class="node node-organization">
            <rect x={3} y={3} width={12} height={12} rx={2} />
          </g>
        </svg>
        organization
      </li>
      <li>
        <svg width={26} height={18} aria-hidden="true" focusable="false">
          <line class="edge edge-hub" x1={1} y1={9} x2={24} y2={9} stroke-width={4} />
        </svg>
        the thicker, the more articles name both
      </li>
    </ul>
  );
}

function isStriking({ surprise, count }: Connection): boolean {
  return surprise >= STRIKING && count >= OFTEN;
}

function Table({ hub, connections }: Pick<Props, 'hub' | 'connections'>) {
  return (
    <table class="network-table">
      <caption>
        Named in the same articles as <bdi>{hub.name}</bdi>
      </caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col" class="number">
            Articles
          </th>
          <th scope="col">The newest</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <tr key={connection.documentId}>
            <th scope="row" dir="auto">
              <a href={pathOf(connection.type, connection)}>{connection.name}</a>
              {isStriking(connection) && <span class="striking">strikingly often together</span>}
            </th>
            <td class="number">{connection.count}</td>
            <td dir="auto">
              <a href={pathOf('article', connection.article)}>{connection.article.headline}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
