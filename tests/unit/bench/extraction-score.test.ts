import { extractionScore, sharesOf } from '../../../bench/reading/pages/shingles';

describe('how much of an article was got', () => {
  test('the whole of it and nothing else is 1, nothing of it 0', () => {
    expect(
      extractionScore([sharesOf('one two three four five', 'One Two Three'.toLowerCase())]),
    ).toMatchObject({ f1: 0 });
    expect(extractionScore([sharesOf('one two three four five', 'one, two (three) four – five.')])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  test('runs of four words are what counts: two of four, with one invented', () => {
    // wanted: abcd bcde cdef defg; got: abcd bcde cdex
    const shares = sharesOf('a b c d e f g', 'a b c d e x');
    expect(shares).toEqual({ found: 2 / 5, invented: 1 / 5, missed: 2 / 5 });
    const { precision, recall } = extractionScore([shares]);
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBeCloseTo(1 / 2);
  });

  test('what is said twice must be got twice', () => {
    expect(sharesOf('a b c d a b c d', 'a b c d')).toEqual({ found: 1 / 5, invented: 0, missed: 4 / 5 });
  });

  test('a text shorter than a run is one', () => {
    expect(sharesOf('two words', 'two words')).toEqual({ found: 1, invented: 0, missed: 0 });
  });

  test('nothing where nothing is wanted is right, something is wrong', () => {
    expect(extractionScore([sharesOf('', '')]).f1).toBe(1);
    expect(extractionScore([sharesOf('', 'a b c d')])).toMatchObject({ precision: 0, f1: 0 });
  });

  test('F1 is that of the mean precision and the mean recall, each page counting once', () => {
    const pages = [sharesOf('a b c d', 'a b c d'), sharesOf('a b c d', 'e f g h')];
    expect(extractionScore(pages)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});
