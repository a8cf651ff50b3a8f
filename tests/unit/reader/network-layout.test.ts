import fc from 'fast-check';
import { type Box, layOutNetwork, type NetworkNode } from '../../../src/reader/drawings/network-layout';
import { linksAmong } from '../../../src/reader/drawings/network-links';

const hub = { documentId: 'hub', name: 'North Atlantic Treaty Organization', type: 'organization' as const };

const neighbours = fc.uniqueArray(
  fc.record({
    documentId: fc.uuid(),
    name: fc.oneof(
      fc.constantFrom('Sergey Lavrov', 'Организация Североатлантического договора', '北大西洋条约组织', 'X'),
      fc.string({ maxLength: 60 }),
    ),
    type: fc.constantFrom('person' as const, 'organization' as const),
    count: fc.integer({ min: 1, max: 200 }),
  }),
  { maxLength: 24, selector: ({ documentId }) => documentId },
);

/** Every third knows the next. */
function someLinks(nodes: NetworkNode[]) {
  return nodes
    .slice(1)
    .flatMap(({ documentId }, index) =>
      index % 3 === 0 ? [{ source: nodes[index]!.documentId, target: documentId, count: 1 }] : [],
    );
}

describe('a drawn network', () => {
  test('no name covers another, and all are inside, on a phone and on a desktop', () => {
    fc.assert(
      fc.property(neighbours, fc.constantFrom(340, 900), (nodes, width) => {
        const drawing = layOutNetwork({ hub, neighbours: nodes, links: someLinks(nodes), width });
        expect(drawing.nodes).toHaveLength(nodes.length + 1);
        for (const [index, { box }] of drawing.nodes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.bottom).toBeLessThanOrEqual(drawing.height);
          for (const other of drawing.nodes.slice(index + 1)) expect(isApart(box, other.box)).toBe(true);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('the same connections are always drawn alike', () => {
    fc.assert(
      fc.property(neighbours, (nodes) => {
        const input = { hub, neighbours: nodes, links: someLinks(nodes), width: 720 };
        expect(layOutNetwork(input)).toEqual(layOutNetwork(input));
      }),
      { seed: 5, numRuns: 30 },
    );
  });

  test('who is named more often has a larger shape and a thicker line', () => {
    const nodes = [
      { documentId: 'often', name: 'Often', type: 'person' as const, count: 40 },
      { documentId: 'once', name: 'Once', type: 'person' as const, count: 1 },
    ];
    const drawing = layOutNetwork({ hub, neighbours: nodes, links: [], width: 720 });
    const [, often, once] = drawing.nodes;
    expect(often!.radius).toBeGreaterThan(once!.radius);
    expect(drawing.links[0]!.width).toBeGreaterThan(drawing.links[1]!.width);
  });

  test('two are linked by as many articles as name both, and those who are not drawn are by none', () => {
    const person = (documentId: string) => ({ documentId, slug: documentId, name: documentId });
    const article = (people: string[], organizations: string[]) =>
      ({ people: people.map(person), organizations: organizations.map(person) }) as never;
    const articles = [article(['a', 'b'], ['c']), article(['b', 'a'], []), article(['d'], ['c'])];
    expect(linksAmong(articles, ['a', 'b', 'c'])).toEqual([
      { source: 'a', target: 'b', count: 2 },
      { source: 'a', target: 'c', count: 1 },
      { source: 'b', target: 'c', count: 1 },
    ]);
  });
});

function isApart(one: Box, other: Box): boolean {
  return (
    one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom
  );
}
