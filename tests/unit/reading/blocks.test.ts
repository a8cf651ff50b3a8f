import { blockTexts } from '../../../src/reading/blocks';

const text = (words: string) => ({ type: 'text', text: words });

test('gives one text for each block, empty ones too', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Title')] },
    { type: 'paragraph', children: [text('')] },
    {
      type: 'paragraph',
      children: [text('See '), { type: 'link', url: '/a', children: [text('here')] }, text('.')],
    },
    { type: 'image', image: { url: '/a.png' }, children: [text('')] },
  ];
  expect(blockTexts(blocks)).toEqual(['Title', '', 'See here.', '']);
});

test('puts each item of a list on a line of its own, nested ones too', () => {
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const nested = { type: 'list', format: 'ordered', children: [item('b'), item('c')] };
  const list = { type: 'list', format: 'unordered', children: [item('a'), nested, item('d')] };
  expect(blockTexts([list])).toEqual(['a\nb\nc\nd']);
});

test.each([[null], [undefined], ['words'], [5], [{ type: 'paragraph' }]])('gives nothing for %j', (value) => {
  expect(blockTexts(value)).toEqual([]);
});

test('keeps the places of blocks that cannot be read', () => {
  const odd = [
    null,
    7,
    [],
    { children: 'x' },
    { type: 'paragraph', children: [null, { text: 4 }, text('a')] },
  ];
  expect(blockTexts(odd)).toEqual(['', '', '', '', 'a']);
});

test('bears nesting of any depth', () => {
  let node: object = text('deep');
  for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'paragraph', children: [node] };
  expect(blockTexts([node])).toEqual(['']);
});
