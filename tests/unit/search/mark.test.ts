import fc from 'fast-check';
import { escapeHtml } from '../../../src/reading/html-parts';
import { termsOf } from '../../../src/search/query/terms';
import { placesIn, similarWords, wantedOf } from '../../../src/search/snippets/find-words';
import { LONGEST_PASSAGE, marked, type Place, passage } from '../../../src/search/snippets/mark';

const text = fc.string({ unit: fc.constantFrom(...'ab <>&"\'/=;東𠮷é🙂 '), maxLength: 600 });

/** Places in order that do not overlap, from any numbers. */
const places = fc
  .array(fc.nat(600), { maxLength: 20 })
  .map((numbers) => [...new Set(numbers)].sort((a, b) => a - b));

function placesOf(whole: string, bounds: number[]): Place[] {
  const inside = bounds.filter(
    (bound) => bound <= whole.length && !/^[\uDC00-\uDFFF]/.test(whole.slice(bound)),
  );
  return inside
    .slice(1)
    .flatMap((end, index) =>
      index % 2 === 0 ? [{ start: inside[index]!, end, what: String(index % 3) }] : [],
    );
}

const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const withoutMarks = (html: string) => html.replaceAll(/<\/?mark>/g, '');

describe('a marked text', () => {
  it('is the escaped text with marks, and nothing else', () => {
    fc.assert(
      fc.property(text, places, (whole, bounds) => {
        const html = marked(whole, placesOf(whole, bounds));
        expect(withoutMarks(html)).toBe(escapeHtml(whole));
        expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('a passage', () => {
  it('is a part of the escaped text, of bounded length, whatever the text', () => {
    fc.assert(
      fc.property(text, places, (whole, bounds) => {
        const html = passage(whole, placesOf(whole, bounds));
        const bare = withoutMarks(html).replace(/^…/, '').replace(/…$/, '');
        expect(escapeHtml(whole)).toContain(bare);
        expect(bare.length).toBeLessThanOrEqual((LONGEST_PASSAGE + 1) * 6);
        expect(html).not.toMatch(HALF_A_PAIR);
      }),
    );
  });

  it('holds most of what was found, and says where it was cut', () => {
    const whole =
      `${'dull '.repeat(100)}fleet ${'dull '.repeat(100)}black sea fleet ${'dull '.repeat(100)}`.trim();
    const wanted = wantedOf(termsOf('black sea fleet'));
    const html = passage(whole, placesIn(whole, new Set(similarWords(whole, wanted)), wanted));
    expect(html).toContain('<mark>black</mark> <mark>sea</mark> <mark>fleet</mark>');
    expect(html).toMatch(/^…dull .* dull…$/);
  });
});

describe('words that are looked for', () => {
  it('begin like those of the query, case and accents aside', () => {
    expect(similarWords('Élections, électeur; elect, el', wantedOf(termsOf('elections')))).toEqual([
      ...['Élections', 'électeur', 'elect'],
    ]);
  });

  it('are none of what the query leaves out', () => {
    expect(similarWords('black sea', wantedOf(termsOf('black -sea')))).toEqual(['black']);
  });
});
