import fc from 'fast-check';
import { readCredits } from '../../../src/reading/credits/read-credits';

const read = (text: string) =>
  readCredits(text).map(({ start, end, value, kind, covers, coverage }) => ({
    words: text.slice(start, end),
    value,
    kind,
    covers,
    covered: text.slice(coverage.start, coverage.end),
  }));

test('credits a caption with the source in the line below it', () => {
  expect(read('A view of the old town\nSOURCE: REUTERS\n\nThe mayor left.')).toEqual([
    {
      words: 'SOURCE: REUTERS',
      value: 'Reuters',
      kind: 'wire agency',
      covers: 'figure',
      covered: 'A view of the old town',
    },
  ]);
});

test('takes a source behind a paragraph for that of the text', () => {
  const text = 'The mayor left.\nSource: AFP';
  expect(read(text)).toMatchObject([{ value: 'Agence France-Presse', covers: 'text', covered: text }]);
});

test.each([
  ['A view of the river (Photo: AP)', 'Associated Press', 'wire agency'],
  ['A view of the river (AP Photo/Ann Lee)', 'Associated Press', 'wire agency'],
  ['A view of the river. Photograph by Ann Lee', 'Ann Lee', 'person'],
  ['A view of the river. Photo by Ann Lee/Getty Images', 'Getty Images', 'wire agency'],
  ['A view of the river. © Reuters', 'Reuters', 'wire agency'],
])('reads who made a picture: %s', (text, value, kind) => {
  expect(read(text)).toMatchObject([{ value, kind, covers: 'figure' }]);
});

test.each([
  ['OSLO, Oct 18 (Reuters) - The mayor left.', 'Reuters'],
  ['OSLO (AP) — The mayor left.', 'Associated Press'],
  ['The mayor left.\nAdditional reporting by AFP', 'Agence France-Presse'],
  ['The mayor left.\nThe Associated Press contributed to this report.', 'Associated Press'],
])('reads whose report it is: %s', (text, value) => {
  expect(read(text)).toMatchObject([{ value, covers: 'text', covered: text.replace(/\.$/, '.') }]);
});

test.each([
  ['The mayor left, according to TASS.', 'according to TASS', 'TASS', 'wire agency'],
  ['Ann Lee told the BBC that she left.', 'told the BBC', 'BBC', 'broadcaster'],
  [
    'Ann Lee told the daily Le Matin that she left.',
    'told the daily Le Matin',
    'the daily Le Matin',
    'newspaper',
  ],
  ['Ann Lee told the Gazette that she left.', 'told the Gazette', 'the Gazette', 'newspaper'],
  ['Reuters reported that she left.', 'Reuters reported', 'Reuters', 'wire agency'],
  ['The deal was first reported by The Guardian.', 'reported by The Guardian', 'Guardian', 'newspaper'],
  ['She wrote on Twitter that she left.', 'on Twitter', 'Twitter', 'social media'],
  [
    'Prices rose, according to a study by the bank.',
    'according to a study by the bank',
    'a study by the bank',
    'document',
  ],
  ['She left, according to police.', 'according to police', 'police', 'official'],
  [
    'The ministry’s statement said that she left.',
    'The ministry’s statement said',
    'The ministry’s statement',
    'statement',
  ],
])('reads whose word a sentence rests on: %s', (text, words, value, kind) => {
  expect(read(text)).toEqual([{ words, value, kind, covers: 'clause', covered: text.slice(0, -1) }]);
});

test('names who made a statement', () => {
  const text = 'She left, the ministry said in a statement on its website.';
  const [statement] = readCredits(text);
  expect(statement).toMatchObject({ kind: 'statement', value: 'a statement on its website' });
  expect(text.slice(statement!.issuer!.start, statement!.issuer!.end)).toBe('the ministry');
});

test('says where nobody in particular is named, and trusts it less', () => {
  const [named] = readCredits('She left, according to TASS.');
  const [unnamed] = readCredits('She left, according to people familiar with the matter.');
  expect(unnamed).toMatchObject({ isUnnamed: true, kind: 'other' });
  expect(unnamed!.confidence).toBeLessThan(named!.confidence);
});

test.each([
  'Everything went according to plan.',
  'It was time to leave, and nature called.',
  'She told reporters that she left.',
  'The source of the river is here.',
])('takes no other words for a source: %s', (text) => {
  expect(read(text)).toEqual([]);
});

const words = fc.constantFrom(
  ...'according to told the BBC Reuters ( ) : - – / © Photo by SOURCE in a statement on Twitter said report reported , . \n AP Ann Lee with inputs from contributed'.split(
    / /,
  ),
);

test('gives sources in order, within the text, without overlaps', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      let before = 0;
      for (const { start, end, name, coverage, confidence } of readCredits(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(name.start >= start && name.end <= end && name.end > name.start).toBe(true);
        expect(coverage.end > coverage.start && coverage.end <= text.length).toBe(true);
        expect(confidence > 0 && confidence <= 1).toBe(true);
        before = end;
      }
    }),
    { seed: 20211018, numRuns: 1000 },
  );
});
