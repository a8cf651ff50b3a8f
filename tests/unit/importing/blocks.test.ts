import fc from 'fast-check';
import { blocksOf } from '../../../src/importing/blocks/from-element';
import { parseFragment } from '../../../src/importing/html/parse';
import { blockTexts } from '../../../src/reading/blocks';
import { blocks as blocksRule } from '../../../src/validation/blocks';

const read = (html: string, base: string | null = 'https://coast.example/2021/story') =>
  blocksOf(parseFragment(html, 'test'), base);
const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

describe('HTML as Blocks', () => {
  test('paragraphs, marks and links are kept, white space is as a browser shows it', () => {
    const { blocks } = read(
      '<p>The  <b>council</b>\n voted, <a href="/minutes">the <i>minutes</i></a> say. </p>',
    );
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          text('The '),
          text('council', { bold: true }),
          text(' voted, '),
          { type: 'link', url: 'https://coast.example/minutes', children: [text('the ')] },
          {
            type: 'link',
            url: 'https://coast.example/minutes',
            children: [text('minutes', { italic: true })],
          },
          text(' say.'),
        ],
      },
    ]);
  });

  test('lists keep their nesting, headings their level, quotes their words', () => {
    const { blocks } = read(
      '<h1>One</h1><ul><li>a<ol><li>b</li></ol></li><li>c</li></ul><blockquote><p>So be it.</p></blockquote>',
    );
    expect(blocks).toEqual([
      { type: 'heading', level: 2, children: [text('One')] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('a')] },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('b')] }] },
          { type: 'list-item', children: [text('c')] },
        ],
      },
      { type: 'quote', children: [text('So be it.')] },
    ]);
  });

  test('a picture keeps its address, words and credit; a tracker is gone', () => {
    const { blocks } = read(
      '<figure><img data-src="/harbour.jpg" src="data:image/gif;base64,R0" alt="Boats"><figcaption>The harbour. (Photo: Jane Roe/Coast Wire)</figcaption></figure><img src="https://t.example/pixel.gif" width="1" height="1">',
    );
    expect(blocks).toEqual([
      {
        type: 'image',
        image: {
          url: 'https://coast.example/harbour.jpg',
          alternativeText: 'Boats',
          caption: 'The harbour. (Jane Roe/Coast Wire)',
        },
        children: [text('')],
      },
    ]);
  });

  test('two line breaks part paragraphs, one stays within its own', () => {
    expect(blockTexts(read('One<br>line<br><br>Two').blocks)).toEqual(['One\nline', 'Two']);
  });

  test('scripts, styles and forms leave nothing', () => {
    expect(
      read('<p>a<script>alert(1)</script></p><style>p{}</style><form><input value="x"><p>Mail</p></form>')
        .blocks,
    ).toEqual([{ type: 'paragraph', children: [text('a')] }]);
  });

  test('a link to a script is words', () => {
    expect(read('<p><a href="javascript:alert(1)">here</a></p>').blocks).toEqual([
      { type: 'paragraph', children: [text('here')] },
    ]);
  });

  test('a video is a paragraph of its address; a frame that nobody knows is named', () => {
    const { blocks, lost } = read(
      '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe><iframe src="https://ads.example/x"></iframe>',
    );
    expect(blockTexts(blocks)).toEqual(['https://www.youtube.com/watch?v=abcdefghijk']);
    expect(lost).toEqual([{ what: 'embed', detail: 'https://ads.example/x' }]);
  });

  test('a post of a network is kept in its words', () => {
    const { blocks } = read(
      '<blockquote class="twitter-tweet"><p>We sail at dawn.</p>— Ferry (@ferry) <a href="https://twitter.com/ferry/status/1">May 1, 2021</a></blockquote>',
    );
    expect(blockTexts(blocks)).toEqual(['We sail at dawn.', '— Ferry (@ferry) May 1, 2021']);
  });

  test('a table is named as lost and its rows are a list', () => {
    const { blocks, lost } = read(
      '<table><tr><th>Team</th><th>Points</th></tr><tr><td>Northport</td><td>3</td></tr></table>',
    );
    expect(lost).toEqual([{ what: 'table', detail: '2 rows, from: Team Points' }]);
    expect(blockTexts(blocks)).toEqual(['Team | Points\nNorthport | 3']);
  });

  test('a table that only lays out is no table', () => {
    expect(read('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>').lost).toEqual([]);
  });

  test('whatever the markup, what comes out can be saved', () => {
    const name = fc.constantFrom(
      'p',
      'div',
      'ul',
      'ol',
      'li',
      'b',
      'a',
      'h1',
      'h4',
      'blockquote',
      'pre',
      'figure',
      'img',
      'br',
      'table',
      'tr',
      'td',
      'iframe',
      'em',
      'script',
    );
    const piece = fc.oneof(
      name.map((one) => `<${one} href="/a" src="/b.jpg" class="twitter-tweet caption">`),
      name.map((one) => `</${one}>`),
      fc.string({ maxLength: 12 }),
      fc.constant('words '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { blocks } = read(pieces.join(''));
        expect([...blocksRule(blocks, ['body'])]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
