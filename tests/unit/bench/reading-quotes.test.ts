import { readAnnotations } from '../../../bench/reading/quotes/polnear';
import { QUOTE_READERS } from '../../../bench/reading/quotes/readers';
import { countQuotes, type FoundQuote, quoteScores, sumQuotes } from '../../../bench/reading/quotes/score';

const text = '"We regret these steps," Ann Lee said. He called it "sad".';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quote = spanOf('"We regret these steps,"');
const gold = [{ parts: [quote], sources: [spanOf('Ann Lee')] }];
const countsOf = (found: FoundQuote[], indirect: typeof gold = []) =>
  countQuotes({ text, gold, indirect }, found);

test('counts a quote with its speaker', () => {
  expect(countsOf([{ parts: [quote], speaker: spanOf('Lee') }])).toMatchObject({
    matched: 1,
    exact: 1,
    sourced: 1,
    speaker: 1,
  });
});

test('takes marks and punctuation at the ends for nothing', () => {
  expect(countsOf([{ parts: [spanOf('We regret these steps')], speaker: null }]).exact).toBe(1);
});

test('matches no quote of which less than half is found', () => {
  const counts = countsOf([{ parts: [spanOf('We regret')], speaker: spanOf('Ann') }]);
  expect(counts).toMatchObject({ overlapping: 1, matched: 0, exact: 0 });
});

test('counts a find that is no quote against precision, unless it lies in indirect speech', () => {
  const find = [{ parts: [spanOf('"sad"')], speaker: null }];
  expect(countsOf(find)).toMatchObject({ found: 1, withinIndirect: 0 });
  const indirect = [{ parts: [spanOf('it "sad"')], sources: [spanOf('He')] }];
  expect(countsOf(find, indirect)).toMatchObject({ found: 1, withinIndirect: 1 });
});

test('gives percentages', () => {
  const right = countsOf([{ parts: [quote], speaker: spanOf('Lee') }]);
  const wrong = countsOf([{ parts: [spanOf('"sad"')], speaker: null }]);
  expect(quoteScores(sumQuotes([right, wrong]))).toMatchObject({
    precision: 50,
    recall: 50,
    span: 50,
    exact: 50,
    speaker: 100,
  });
  expect(quoteScores(countQuotes({ text, gold: [], indirect: [] }, [])).span).toBe(0);
});

test('reads direct quotes and indirect speech from annotations, offsets in UTF-16 units', () => {
  const annotated = '🙂 "Go," Ann said. Bob said that it rains.';
  const lines = [
    'T1\tContent 2 7\t"Go,"',
    'T2\tSource 8 11\tAnn',
    'T3\tCue 12 16\tsaid',
    'E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3',
    'T4\tContent 27 40\tthat it rains',
    'T5\tSource 18 21\tBob',
    'E2\tAttribution:T4 Content:T4 Source:T5',
  ];
  const { direct, indirect } = readAnnotations(annotated, lines.join('\n'));
  const words = (parts: { start: number; end: number }[]) =>
    parts.map((part) => annotated.slice(part.start, part.end));
  expect(direct.map(({ parts, sources }) => [words(parts), words(sources)])).toEqual([[['"Go,"'], ['Ann']]]);
  expect(indirect.map(({ parts }) => words(parts))).toEqual([['that it rains']]);
});

test('the nearest name is the one before the quote, or else the one behind', () => {
  const nearest = QUOTE_READERS.find(({ name }) => name === 'nearest name')!;
  const [only] = nearest.read(text);
  expect(only).toEqual({ parts: [quote], speaker: spanOf('Ann Lee') });
});
