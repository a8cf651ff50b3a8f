import { quoteStandsIn } from '../../../src/reading/quotes';

const body = [
  'He said: “We can’t go on   like this,” and left.',
  'The allies’ answer came late. «On verra», she said, “and then we shall see.',
  '“That is all.”',
];

test.each([
  ['word for word', 'like this'],
  ['in another kind of quotation marks', '"We can\'t go on like this,"'],
  ['with other white space', "We can't\ngo\u00a0on like this"],
  ['in parts', 'We can’t go on ... and left'],
  ['in parts set in brackets', 'We can’t […] like this [...] then we shall see'],
  ['over two paragraphs', '“and then we shall see. That is all.”'],
  ['after a plural possessive', "The allies' answer"],
])('finds a quote %s', (_, quote) => {
  expect(quoteStandsIn(quote, body)).toBe(true);
});

test.each([
  ['of other words', 'We can go on'],
  ['one part of which was never said', 'We can’t go on ... with pleasure'],
  ['in another case', 'THAT IS ALL'],
  ['of an article without a body', 'words'],
  ['that is empty', ''],
  ['that leaves everything out', '[...] … ...'],
])('finds no quote %s', (name, quote) => {
  expect(quoteStandsIn(quote, name.includes('without') ? [] : body)).toBe(false);
});
