import { formatIssues } from '../../../src/validation/formats';

const text = { type: 'text', text: 'words' };
const link = (url: unknown) => ({ type: 'link', url, children: [text] });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test.each<[string, unknown, (string | number)[]]>([
  ['is no list', 'text', []],
  ['holds no block', ['text'], [0]],
  ['holds an unknown block', [{ type: 'script', children: [] }], [0, 'type']],
  ['holds a block without a type', [{ children: [] }], [0, 'type']],
  ['holds a block named like a property of objects', [{ type: 'constructor' }], [0, 'type']],
  ['holds text outside a block', [text], [0, 'type']],
  ['holds a block without children', [{ type: 'paragraph' }], [0, 'children']],
  ['holds a block in a paragraph', [paragraph(paragraph(text))], [0, 'children', 0, 'type']],
  ['holds text that is none', [paragraph({ type: 'text', text: 5 })], [0, 'children', 0, 'text']],
  ['holds a heading without level', [{ type: 'heading', level: 7, children: [text] }], [0, 'level']],
  ['holds a list of no kind', [{ type: 'list', format: 'x', children: [] }], [0, 'format']],
  [
    'holds a list without items',
    [{ type: 'list', format: 'ordered', children: [text] }],
    [0, 'children', 0, 'type'],
  ],
  ['links to a script', [paragraph(link('javascript:alert(1)'))], [0, 'children', 0, 'url']],
  ['links to nothing', [paragraph(link(undefined))], [0, 'children', 0, 'url']],
  [
    'shows a picture from data',
    [{ type: 'image', image: { url: 'data:,x' }, children: [text] }],
    [0, 'image', 'url'],
  ],
  ['shows no picture', [{ type: 'image', children: [text] }], [0, 'image', 'url']],
])('a body that %s is refused', (_, body, path) => {
  expect(formatIssues('article', { body }).map((issue) => issue.path)).toEqual([['body', ...path]]);
  expect(formatIssues('person', { biography: body }).map((issue) => issue.path)).toEqual([
    ['biography', ...path],
  ]);
});

test('a link hidden in a list in a list is found', () => {
  const item = { type: 'list-item', children: [link('data:,x')] };
  const inner = { type: 'list', format: 'ordered', children: [item] };
  const body = [{ type: 'list', format: 'unordered', children: [inner] }];
  expect(formatIssues('article', { body })[0]?.path).toEqual([
    ...['body', 0, 'children', 0, 'children', 0],
    ...['children', 0, 'url'],
  ]);
});
