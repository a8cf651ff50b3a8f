import fc from 'fast-check';
import { blocksToHtml } from '../../../src/reading/html';
import { blocks as blocksArbitrary } from './blocks-arbitrary';
import { readHtml } from './read-html';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });

test.each<[string, object, string]>([
  ['a paragraph', paragraph(text('Hello')), '<p>Hello</p>'],
  ['an empty paragraph', paragraph(text('')), ''],
  ['a line break', paragraph(text('a\nb')), '<p>a<br>b</p>'],
  ['a heading', { type: 'heading', level: 3, children: [text('Title')] }, '<h3>Title</h3>'],
  ['a heading of no level', { type: 'heading', level: 9, children: [text('Title')] }, '<h2>Title</h2>'],
  ['a quote', { type: 'quote', children: [text('Words')] }, '<blockquote><p>Words</p></blockquote>'],
  [
    'code',
    { type: 'code', language: 'c++', children: [text('a < b\nc')] },
    '<pre><code class="language-c++">a &lt; b\nc</code></pre>',
  ],
  [
    'marks',
    paragraph(text('x', { bold: true, italic: true, underline: true, strikethrough: true, code: true })),
    '<p><strong><em><u><s><code>x</code></s></u></em></strong></p>',
  ],
  ['text that looks like HTML', paragraph(text('<b>&"')), '<p>&lt;b&gt;&amp;&quot;</p>'],
  ['an unknown block', { type: 'marquee', children: [text('Words')] }, '<p>Words</p>'],
  ['an unknown node', paragraph({ type: 'blink', children: [text('Words')] }), '<p>Words</p>'],
])('renders %s', (_, block, html) => {
  expect(blocksToHtml([block])).toBe(html);
});

test.each([
  ['https://example.org/a?b=1&c=2', 'href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer"'],
  ['mailto:desk@example.org', 'href="mailto:desk@example.org"'],
  ['/articles/a', 'href="/articles/a"'],
  ['#notes', 'href="#notes"'],
])('links to %s', (url, attributes) => {
  expect(blocksToHtml([paragraph(link(url, 'words'))])).toBe(`<p><a ${attributes}>words</a></p>`);
});

test.each([
  ['javascript:alert(1)'],
  ['JaVaScRiPt:x'],
  ['data:text/html,x'],
  ['//evil.example'],
  ['java\nscript:x'],
  [''],
])('leaves the words of a link to %j', (url) => {
  expect(blocksToHtml([paragraph(link(url, 'words'))])).toBe('<p>words</p>');
});

test('nests a list in the item before it', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const nested = { type: 'list', format: 'ordered', children: [item('b')] };
  const list = { type: 'list', format: 'unordered', children: [item('a'), nested, item('c')] };
  expect(blocksToHtml([list])).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>');
});

test('shows a picture with its size and what it shows', () => {
  const image = {
    url: '/uploads/a.png',
    alternativeText: 'A "map"',
    caption: 'Map',
    width: 640,
    height: 480,
  };
  expect(blocksToHtml([{ type: 'image', image, children: [text('')] }])).toBe(
    '<figure class="image"><img src="/uploads/a.png" alt="A &quot;map&quot;" width="640" height="480" loading="lazy">' +
      '<figcaption>Map</figcaption></figure>',
  );
});

test.each([['javascript:x'], ['mailto:a@example.org'], [null]])('shows no picture from %j', (url) => {
  expect(blocksToHtml([{ type: 'image', image: { url }, children: [text('')] }])).toBe('');
});

test('takes a paragraph that holds only an address as an embed', () => {
  const address = 'https://example.org/video?v=1';
  const embed = `<figure class="embed"><a href="${address}" rel="noopener noreferrer">${address}</a></figure>`;
  expect(blocksToHtml([paragraph(text(` ${address} `))])).toBe(embed);
  expect(blocksToHtml([paragraph(text(''), link(address, address), text(''))])).toBe(embed);
});

test('takes no paragraph as an embed that says one address and links to another', () => {
  const html = blocksToHtml([paragraph(link('https://b.example/', 'https://a.example/'))]);
  expect(html).toBe('<p><a href="https://b.example/" rel="noopener noreferrer">https://a.example/</a></p>');
});

test.each([[null], [undefined], ['words'], [{}], [[null, 5, 'x', []]]])('gives nothing for %j', (value) => {
  expect(blocksToHtml(value)).toBe('');
});

test('gives balanced, harmless HTML whatever it is given', () => {
  fc.assert(
    fc.property(fc.oneof(blocksArbitrary, fc.jsonValue()), (blocks) => {
      const { unread, open, attributes } = readHtml(blocksToHtml(blocks));
      expect({ unread, open }).toEqual({ unread: '', open: [] });
      for (const [name, value] of attributes) {
        expect(name).toMatch(/^(href|rel|src|alt|width|height|loading|class)$/);
        if (name === 'href' || name === 'src') expect(value).not.toMatch(/^(?!https?:|mailto:)[^/?#]*:/i);
      }
    }),
    { seed: 20211018, numRuns: 500 },
  );
});
