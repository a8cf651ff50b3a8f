import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { Body } from '../../../src/reader/parts/body/body';
import { type Mention, mentioned } from '../../../src/reader/parts/body/mentioned';
import { blockTexts, isNode } from '../../../src/reading/blocks';
import { blocks } from '../reading/blocks-arbitrary';

type Node = ReturnType<typeof parseDocument>['children'][number];

const textOf = (nodes: Node[]): string =>
  nodes
    .map((node) => ('data' in node ? node.data : 'children' in node ? textOf(node.children as Node[]) : ''))
    .join('');
const elementsOf = (nodes: Node[]): { name: string; attribs: Record<string, string>; text: string }[] =>
  nodes.flatMap((node) =>
    'attribs' in node
      ? [
          { name: node.name, attribs: node.attribs, text: textOf(node.children as Node[]) },
          ...elementsOf(node.children as Node[]),
        ]
      : [],
  );
const draw = (value: unknown, mentions: readonly Mention[] = []) =>
  renderToString(<Body blocks={value} mentions={mentions} cardOf={() => null} />);

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const nato = (block: number, start: number, end: number, more: Partial<Mention> = {}): Mention => ({
  ...{ type: 'organization', documentId: 'n', slug: 'nato', name: 'NATO', block, start, end },
  ...more,
});

/** Blocks, and mentions of different names at places of their texts that do not overlap. */
const told = fc.noShrink(blocks).chain((value) => {
  const texts = blockTexts(value.filter(isNode));
  const places = fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 2, maxLength: 8 });
  return fc.record({
    value: fc.constant(value.filter(isNode)),
    mentions: fc.tuple(...texts.map(() => places)).map((all) =>
      all.flatMap((cuts, block) => {
        const inOrder = cuts.map((cut) => Math.min(cut, texts[block]!.length)).sort((a, b) => a - b);
        return inOrder.slice(1).flatMap((end, index) => {
          const start = inOrder[index]!;
          return index % 2 === 0 && start < end
            ? [nato(block, start, end, { documentId: `${block}-${index}` })]
            : [];
        });
      }),
    ),
  });
});

describe('mentions in a text', () => {
  it('change no word of it, wherever they stand', () => {
    fc.assert(
      fc.property(told, ({ value, mentions }) => {
        expect(blockTexts(mentioned(value, mentions))).toEqual(blockTexts(value));
        const plain = parseDocument(draw(value)).children;
        const linked = parseDocument(draw(value, mentions)).children;
        expect(textOf(linked)).toBe(textOf(plain));
      }),
    );
  });

  it('lead to the page of whom they name', () => {
    const html = draw([paragraph(text('In NATO, a'), text(' word', { bold: true }))], [nato(0, 3, 7)]);
    expect(html).toBe(
      '<p dir="auto">In <a class="mention" href="/reader/organizations/nato">NATO</a>, a<strong> word</strong></p>',
    );
  });

  it('stay one link across marks', () => {
    const html = draw([paragraph(text('In NA'), text('TO', { italic: true }), text('.'))], [nato(0, 3, 7)]);
    expect(html).toContain('<a class="mention" href="/reader/organizations/nato">NA<em>TO</em></a>.');
  });

  it('are found in the items of lists, each on a line of its own', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const list = { type: 'list', format: 'unordered', children: [item('One'), item('Of NATO')] };
    const [link] = elementsOf(parseDocument(draw([list], [nato(0, 7, 11)])).children).filter(
      ({ name }) => name === 'a',
    );
    expect(link?.text).toBe('NATO');
  });

  it('are one link to each in a paragraph, and none within another link', () => {
    const link = { type: 'link', url: 'https://example.org/', children: [text('NATO')] };
    const html = draw(
      [paragraph(text('NATO and NATO and '), link)],
      [nato(0, 0, 4), nato(0, 9, 13), nato(0, 18, 22)],
    );
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="/reader/organizations/nato"',
      'href="https://example.org/"',
    ]);
  });

  it('of those who have no page are words', () => {
    expect(draw([paragraph(text('NATO'))], [nato(0, 0, 4, { slug: null })])).toBe('<p dir="auto">NATO</p>');
  });
});

describe('the text of a page', () => {
  it('has no headline beside the page’s own, and no element that runs, whatever it holds', () => {
    fc.assert(
      fc.property(blocks, (value) => {
        for (const { name, attribs } of elementsOf(parseDocument(draw(value)).children)) {
          expect(['script', 'style', 'iframe', 'h1']).not.toContain(name);
          for (const [attribute, address] of Object.entries(attribs)) {
            expect(attribute).not.toMatch(/^on|^style$/i);
            if (['href', 'src'].includes(attribute)) expect(address).not.toMatch(/^\s*(javascript|data):/i);
          }
        }
      }),
    );
  });

  it('shows what is embedded as a link, and loads nothing of it', () => {
    expect(draw([paragraph(text('https://video.example/1'))])).toBe(
      '<p class="embed"><a href="https://video.example/1" rel="noopener noreferrer" dir="ltr">https://video.example/1</a></p>',
    );
  });
});
