import fc from 'fast-check';
import { articleText, LONGEST_READ, passageAt, pieceAt } from '../../../src/suggestions/article-text';
import { paragraphs } from './newsroom';

const words = (body: unknown, more: object = {}) =>
  articleText({ headline: null, standfirst: null, leadFigure: null, body, ...more });

describe('the text of an article', () => {
  it('is headline, standfirst, body, captions, each on its own', () => {
    const body = [
      ...paragraphs('First.'),
      { type: 'code', children: [{ type: 'text', text: 'const x = 1' }] },
      { type: 'image', image: { url: '/a.png', caption: 'A ship.' }, children: [{ type: 'text', text: '' }] },
      { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'One' }] }] },
    ];
    const leadFigure = { caption: 'A port.', creditText: null, credit: null };
    const { text, pieces } = words(body, { headline: 'A day', standfirst: 'It rained.', leadFigure });
    expect(text).toBe('A day\n\nIt rained.\n\nFirst.\n\nA ship.\n\nOne\n\nA port.');
    expect(pieces.map(({ path, start, end }) => [path.join('.'), text.slice(start, end)])).toEqual([
      ['headline', 'A day'],
      ['standfirst', 'It rained.'],
      ['body.0', 'First.'],
      ['body.2', 'A ship.'],
      ['body.3', 'One'],
      ['leadFigure.caption', 'A port.'],
    ]);
  });

  it('is empty where nothing is written', () => {
    for (const body of [null, [], 'text', [null, 7, { type: 'paragraph' }], paragraphs('', ' ')]) {
      expect(words(body)).toEqual({ text: '', pieces: [], length: 0 });
    }
  });

  it('is cut where no article goes on, and says how long it was', () => {
    const long = words(paragraphs('word '.repeat(30_000), 'end'));
    expect(long.text).toHaveLength(LONGEST_READ);
    expect(long.length).toBe(150_005);
    expect(long.pieces).toHaveLength(1);
    const emoji = words(paragraphs(`${'a'.repeat(LONGEST_READ - 1)}🌧`));
    expect(emoji.text.endsWith('a')).toBe(true);
  });

  it('leads from every place back to its field', () => {
    const body = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(80), (texts, at, length) => {
        const article = words(paragraphs(...texts));
        const start = at % Math.max(1, article.text.length);
        const span = { start, end: Math.min(article.text.length, start + length) };
        const piece = pieceAt(article, start);
        const passage = passageAt(article, span);
        if (!piece) {
          expect(passage).toBeNull();
          return;
        }
        const field = texts[piece.path[1] as number]!;
        expect(field.slice(start - piece.start)).toBe(article.text.slice(start, piece.end));
        expect(field).toContain(passage!.before + passage!.words + passage!.after);
        expect(field.indexOf(passage!.words)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
