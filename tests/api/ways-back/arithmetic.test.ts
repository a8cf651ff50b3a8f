import fc from 'fast-check';
import { lastSegment, normalized, spellings } from '../../../src/ways-back/addresses';
import { waysOf } from '../../../src/ways-back/articles';
import { surprise } from '../../../src/ways-back/surprise';

describe('how surprising a connection is', () => {
  it('is nothing where two meet as often as chance would have it', () => {
    expect(surprise({ count: 10, looked: 100, first: 100, second: 100, archive: 1000 })).toBe(0);
  });

  it('is one where they appear only together', () => {
    expect(surprise({ count: 5, looked: 5, first: 5, second: 5, archive: 1000 })).toBe(1);
  });

  it('is below nothing where they meet less often than by chance', () => {
    expect(surprise({ count: 1, looked: 100, first: 100, second: 500, archive: 1000 })).toBeLessThan(0);
  });

  it('is more, the rarer the other is', () => {
    const of = (second: number) => surprise({ count: 5, looked: 50, first: 50, second, archive: 1000 });
    expect(of(5)).toBeGreaterThan(of(50));
    expect(of(50)).toBeGreaterThan(of(500));
  });

  it('is a number from -1 to 1 for whatever counts there are', () => {
    const counts = fc.tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(1000),
      fc.nat(1000),
      fc.nat(10_000),
      fc.nat(10_000),
    );
    fc.assert(
      fc.property(counts, ([count, looked, first, second, archive]) => {
        const value = surprise({
          ...{ count, looked: count + looked, first: count + looked + first },
          ...{ second: count + second, archive: count + looked + first + second + archive },
        });
        return value >= -1 && value <= 1;
      }),
    );
  });
});

describe('the spellings of an address', () => {
  it('leave out fragment, tracking parameters and trailing slashes', () => {
    expect(normalized('HTTPS://Paper.Example/a/?utm_source=x&id=1&fbclid=2#c')).toBe(
      'https://paper.example/a?id=1',
    );
  });

  it('hold it as it came, and its normal form by http and https', () => {
    expect(spellings('http://paper.example/a/#b')).toEqual(
      expect.arrayContaining([
        'http://paper.example/a/#b',
        'https://paper.example/a',
        'http://paper.example/a/',
      ]),
    );
  });

  it('are the same for each of them', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const [one, other] = [spellings(normalized(url)), spellings(`${normalized(url)}#part`)];
        return one.every((spelling) => other.includes(spelling));
      }),
    );
  });

  it('end in what may be a slug', () => {
    expect(lastSegment('https://paper.example/2021/a-slug/?x=1')).toBe('a-slug');
    expect(lastSegment('https://paper.example/')).toBeNull();
    expect(lastSegment('https://paper.example/%E0%A4%A')).toBeNull();
  });
});

it('the ways in which an article names somebody have words', () => {
  expect(waysOf(1 | 2 | 4)).toEqual(['mentioned', 'author', 'quoted']);
});
