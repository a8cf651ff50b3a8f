import fc from 'fast-check';
import { readQuotes } from '../../../src/reading/quotes/read-quotes';
import type { Span } from '../../../src/reading/span';

const read = (text: string) => {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return readQuotes(text).map(({ parts, speaker, cue, antecedent, onBehalfOf }) => ({
    quote: parts.map(words).join(' + '),
    speaker: words(speaker),
    cue: words(cue),
    antecedent: words(antecedent),
    onBehalfOf: words(onBehalfOf),
  }));
};
const speakers = (text: string) => read(text).map(({ speaker }) => speaker);

test.each([
  ['“We have a deal,” Ann Lee said.', 'Ann Lee'],
  ['“We have a deal,” said Ann Lee, the mayor.', 'Ann Lee'],
  ['Ann Lee told reporters: “We have a deal.”', 'Ann Lee'],
  ['According to Ann Lee, “We have a deal at last.”', 'Ann Lee'],
  ['"We have a deal," Ann M. Lee said.', 'Ann M. Lee'],
  ["''We have a deal,'' the mayor said.", 'the mayor'],
  ['“Is it really over?” Ann Lee, a retired nurse from a small town, asked.', 'Ann Lee'],
  ['“We will build a better town.” — Ann Lee', 'Ann Lee'],
  ['“It is unusual,“ said Ann Lee.', 'Ann Lee'],
  ['“It’s done!” beamed Ann Lee.', 'Ann Lee'],
  ['Ann Lee of the Harbour Union said “nobody asked us” on Tuesday.', 'Ann Lee of the Harbour Union'],
  ['SOFIA, May 3 (Reuters) - Ann Lee, a nurse, said on Monday: "We have a deal."', 'Ann Lee'],
])('finds who said it: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('joins a quote that its speaker divides', () => {
  expect(read('“We have a deal,” Ann Lee said. “It will hold.”')).toMatchObject([
    { quote: '“We have a deal,” + “It will hold.”', speaker: 'Ann Lee', cue: 'said' },
  ]);
});

test('tells whom a pronoun stands for', () => {
  const text = 'Ann Lee came late. “We have a deal,” she said.';
  expect(read(text)).toMatchObject([{ speaker: 'she', antecedent: 'Ann Lee' }]);
});

test.each([
  ['Ann Lee is the mayor of Oslo. “We have a deal,” she said.', 'Ann Lee'],
  ['Ann Lee left. “Bob Reed has a deal,” she said.', 'Ann Lee'],
  ['Ann Lee met Bob Reed in Oslo. “We have a deal,” he said.', 'Ann Lee'],
  ['Mr. Reed met Ann Lee in Oslo. “We have a deal,” she said.', 'Ann Lee'],
])('takes a pronoun for whom the sentence before is about: %s', (text, name) => {
  expect(read(text)).toMatchObject([{ antecedent: name }]);
});

test('says for whom a spokesperson speaks', () => {
  expect(read('“We have a deal,” NATO spokesperson Oana Reed said.')).toMatchObject([{ onBehalfOf: 'NATO' }]);
  expect(read('“We have a deal,” said Oana Reed, a spokeswoman for the ministry.')).toMatchObject([
    { onBehalfOf: 'the ministry' },
  ]);
});

test.each([
  ['The Harbour Ministry’s statement said, “The port stays closed.”', 'Harbour Ministry'],
  [
    'The Harbour Ministry’s statement gave no reason. According to the statement: “It stays closed.”',
    'Harbour Ministry',
  ],
  [
    'This was echoed in the ministry’s latest statement, in which it said, “The port stays closed.”',
    'ministry',
  ],
  ['A statement was read. “The port stays closed at night,” the statement said.', null],
])('says whose the statement is that is quoted: %s', (text, owner) => {
  expect(read(text)).toMatchObject([{ onBehalfOf: owner }]);
});

test('gives a paragraph of its own to whoever spoke last', () => {
  expect(speakers('“We have a deal,” Ann Lee said.\n\n“It took us three long years.”')).toEqual([
    'Ann Lee',
    'Ann Lee',
  ]);
});

test('keeps a quotation within a quotation', () => {
  const [only] = read("''He told me 'never again,''' said Ann Lee.");
  expect(only).toMatchObject({ quote: "''He told me 'never again,'''", speaker: 'Ann Lee' });
});

test('takes titles and words set off for no quotes', () => {
  expect(read('She starred in “The Long Road” and the so-called “new wave” of films.')).toEqual([]);
});

const words = fc.constantFrom(
  ..."\" “ ” '' ` ‘ ’ , . ? said Ann Lee he told that — \n ( ) : we go according to".split(/ /),
);

test('gives quotes in order, within the text, their parts without overlaps', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      let before = 0;
      for (const { start, end } of readQuotes(text).flatMap(({ parts }) => parts)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = end;
      }
    }),
    { seed: 20211018, numRuns: 1000 },
  );
});
