import { chunks, namedText, parseConll } from '../../../../bench/reading/entities/conll';
import { countSpans, spanScores, sumCounts } from '../../../../bench/reading/entities/score';
import { spaced } from '../../../../bench/reading/entities/spacing';

const span = (type: string, start: number, end: number) => ({ type, start, end });

test('counts a span as right where both ends and the type are', () => {
  const gold = [span('PER', 0, 4), span('PER', 10, 14), span('ORG', 20, 24)];
  const found = [span('PER', 0, 4), span('PER', 10, 15), span('PER', 20, 24), span('ORG', 20, 24)];
  expect(countSpans(gold, found, 'PER')).toEqual({ gold: 2, found: 3, right: 1 });
  expect(countSpans(gold, found, 'ORG')).toEqual({ gold: 1, found: 1, right: 1 });
});

test('counts a span that is found twice as right once', () => {
  expect(countSpans([span('PER', 0, 4)], [span('PER', 0, 4), span('PER', 0, 4)], 'PER')).toEqual({
    gold: 1,
    found: 2,
    right: 1,
  });
});

test('gives precision, recall and F1 over all texts together', () => {
  const counts = sumCounts([
    { gold: 3, found: 2, right: 2 },
    { gold: 1, found: 3, right: 0 },
  ]);
  expect(spanScores(counts)).toEqual({ precision: 40, recall: 50, f1: (100 * 4) / 9 });
  expect(spanScores({ gold: 0, found: 0, right: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('reads tags that begin a name with I- as well as those that begin it with B-', () => {
  expect(chunks(['I-PER', 'I-PER', 'O', 'I-ORG', 'I-PER', 'B-PER'])).toEqual([
    { type: 'PER', first: 0, last: 1 },
    { type: 'ORG', first: 3, last: 3 },
    { type: 'PER', first: 4, last: 4 },
    { type: 'PER', first: 5, last: 5 },
  ]);
});

test('reads two columns and three, sentences and documents', () => {
  const plain = parseConll('Anna I-PER\nsang O\n\n-DOCSTART- O\n\nShe O\n. O\n', 'file');
  expect(plain.map((sentences) => sentences.length)).toEqual([1, 1]);
  expect(plain[0]![0]).toEqual({ tokens: ['Anna', 'sang'], tags: ['I-PER', 'O'] });
  const numbered = parseConll('0\tAnna\tB-PER\n1\tsang\tO\n\n0\tShe\tO\n', 'file');
  expect(numbered[0]!.map(({ tokens }) => tokens)).toEqual([['Anna', 'sang'], ['She']]);
});

test('names the line without a tag', () => {
  expect(() => parseConll('Anna I-PER\nsang\n', 'some.txt')).toThrow(/some\.txt, line 2/);
});

test('puts a text together as it was written', () => {
  const tokens = ['He', 'asked', ':', '"', 'Is', 'it', 'Anna', "'s", '(', 'new', ')', 'song', '?', '"'];
  expect(spaced(tokens).text).toBe('He asked: "Is it Anna\'s (new) song?"');
  expect(spaced(['a', ',', 'b'], true)).toEqual({ text: 'a , b', starts: [0, 2, 4] });
});

test('gives each name where it stands in the text', () => {
  const { text, gold } = namedText([
    { tokens: ['Hello', '.'], tags: ['O', 'O'] },
    { tokens: ['"', 'Anna', 'Lind', "'s"], tags: ['O', 'I-PER', 'I-PER', 'O'] },
  ]);
  expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna Lind']);
});
