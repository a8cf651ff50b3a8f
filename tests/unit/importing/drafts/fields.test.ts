/** What a page's fields become before the archive is asked. */
import fc from 'fast-check';
import { plainArticle } from '../../../../src/importing/drafts/fields/article';
import { cutTo } from '../../../../src/importing/drafts/fields/cut';
import { instantOfDate } from '../../../../src/importing/drafts/fields/instants';
import { keyOf } from '../../../../src/importing/drafts/key';
import { imageTypeOf } from '../../../../src/importing/drafts/pictures/image-type';
import { placeInFigure, placeInText } from '../../../../src/importing/drafts/pictures/place';
import { type ImportedPage, type Loss, pageOf } from '../../../../src/importing/page';
import type { BlockNode } from '../../../../src/reading/blocks';
import { formatIssues } from '../../../../src/validation/formats';

const NEWSROOM = { timeZone: 'Europe/Kyiv', language: 'en', now: new Date('2024-05-01T10:00:00Z') };
const plain = (more: Partial<ImportedPage>) =>
  plainArticle(pageOf({ title: 'Harbour reopens', ...more }), NEWSROOM);

describe('dates', () => {
  it.each([
    ['2021-10-19T10:30:00+03:00', '2021-10-19T07:30:00.000Z', 'time'],
    ['2021-10-19', '2021-10-19T09:00:00.000Z', 'day'],
    ['2021-12-19', '2021-12-19T10:00:00.000Z', 'day'],
    ['2021-10', '2021-10-01T09:00:00.000Z', 'month'],
    ['2021', '2021-01-01T10:00:00.000Z', 'year'],
  ])('%s is %s in Kyiv', (date, instant, precision) => {
    expect(instantOfDate(date, 'Europe/Kyiv')).toEqual({ instant, precision });
  });

  it('are left out where they are none or lie ahead; an embargo lies ahead', () => {
    const { fields, lost } = plain({
      ...{ publishedOn: '2024-06-01', updatedOn: 'soon', embargoedUntil: '2024-06-01T00:00:00Z' },
    })!;
    expect(fields).toMatchObject({
      publishedOn: null,
      updatedOn: null,
      embargoedUntil: '2024-06-01T00:00:00.000Z',
    });
    expect(lost.map(({ what }) => what)).toEqual(['date', 'date']);
  });
});

describe('texts that are too long', () => {
  it('are cut between words, and told whole', () => {
    const title = 'word '.repeat(100).trim();
    const { fields, lost } = plain({ title })!;
    expect(fields.headline).toMatch(/^(word )+word…$/);
    expect(fields.headline.length).toBeLessThanOrEqual(300);
    expect(lost[0]!.detail).toContain(title);
  });

  it('are cut within what a field holds, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 5, max: 40 }),
        (text, longest) => {
          const lost: Loss[] = [];
          const kept = cutTo(text, longest, 'kicker', lost);
          expect(kept.length).toBeLessThanOrEqual(longest);
          if (!/\p{Surrogate}/u.test(text)) expect(kept).not.toMatch(/\p{Surrogate}/u);
          expect(lost).toHaveLength(text.trim().length > longest ? 1 : 0);
        },
      ),
    );
  });

  it('open the text where they are a standfirst', () => {
    const standfirst = 'Long. '.repeat(500).trim();
    const { fields } = plain({ standfirst })!;
    expect(fields.standfirst).toBeNull();
    expect(fields.body[0]).toEqual({ type: 'paragraph', children: [{ type: 'text', text: standfirst }] });
  });
});

it('has no article of a page without a headline', () => {
  for (const title of [null, '', ' a ', 'ab']) expect(plain({ title })).toBeNull();
});

it('gives fields that can be stored, whatever the page holds', () => {
  const words = fc.option(fc.string({ maxLength: 3000 }), { nil: null });
  const page = fc.record({
    kicker: words,
    standfirst: words,
    dateline: words,
    language: words,
    canonicalUrl: words,
    publishedOn: words,
    updatedOn: words,
    slug: words,
  });
  fc.assert(
    fc.property(page, (more) => {
      expect(formatIssues('article', plain(more)!.fields)).toEqual([]);
    }),
  );
});

describe('the key of a page', () => {
  const key = (more: Partial<ImportedPage>, file = 'a.xml') => keyOf(file, pageOf({ title: 'T', ...more }));

  it('is its address, however it was reached and whichever file brings it', () => {
    const addresses = ['https://x.example/a', 'http://x.example/a/', 'https://x.example/a?utm_source=m#c'];
    const keys = addresses.map((canonicalUrl, index) => key({ canonicalUrl }, `${index}.html`));
    expect(new Set(keys).size).toBe(1);
    expect(key({ canonicalUrl: 'https://x.example/a?id=2' })).not.toBe(keys[0]);
  });

  it('is its id within its file, unless that names it everywhere', () => {
    expect(key({ externalId: '7' }, 'a.xml')).not.toBe(key({ externalId: '7' }, 'b.xml'));
    expect(key({ externalId: 'urn:x:7' }, 'a.xml')).toBe(key({ externalId: 'urn:x:7' }, 'b.xml'));
  });

  it('is no longer than an index entry', () => {
    expect(key({ externalId: 'x'.repeat(5000) }).length).toBeLessThan(1001);
  });
});

describe('pictures', () => {
  const image = (url: string): BlockNode => ({
    ...{
      type: 'image',
      image: { url, alternativeText: 'Alt', caption: 'Caption' },
      children: [{ type: 'text', text: '' }],
    },
  });
  const file = {
    id: 5,
    name: 'a.png',
    url: '/uploads/a.png',
    width: 1,
    height: 1,
    mime: 'image/png',
    hash: 'a',
    ext: '.png',
  };

  it('are files of the library in the text, with what the page says of them', () => {
    const lost: Loss[] = [];
    const placed = placeInText(
      [image('https://x.example/a.png'), image('https://x.example/b.png'), image('/c.png')],
      new Map<string, typeof file | { reason: string }>([
        ['https://x.example/a.png', file],
        ['https://x.example/b.png', { reason: 'not found' }],
      ]),
      lost,
    );
    expect(placed[0]).toMatchObject({
      image: { url: '/uploads/a.png', hash: 'a', alternativeText: 'Alt', caption: 'Caption' },
    });
    expect(placed.slice(1)).toEqual([image('https://x.example/b.png'), image('/c.png')]);
    expect(lost).toEqual([{ what: 'image', detail: 'https://x.example/b.png keeps its address: not found' }]);
  });

  it('leave the words of the lead figure where they are not taken', () => {
    const figure = { address: 'https://x.example/a.png', alt: null, caption: 'Ships', credit: null };
    const { fields } = plain({ leadFigure: figure })!;
    const lost: Loss[] = [];
    expect(placeInFigure(fields.leadFigure, figure, new Map(), lost)).toMatchObject({
      image: null,
      caption: 'Ships',
    });
    expect(lost).toHaveLength(1);
    expect(placeInFigure(null, figure, new Map([[figure.address, file]]), [])).toMatchObject({ image: 5 });
  });

  it('are known by their first bytes', () => {
    const bytes = (...parts: (string | number)[]) =>
      Uint8Array.from(
        parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
      );
    expect(imageTypeOf(bytes(0x89, 'PNG\r\n\x1a\n'))?.mime).toBe('image/png');
    expect(imageTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0))?.mime).toBe('image/jpeg');
    expect(imageTypeOf(bytes('RIFF', 0, 0, 0, 0, 'WEBP'))?.mime).toBe('image/webp');
    expect(imageTypeOf(bytes('GIF89a'))?.mime).toBe('image/gif');
    for (const other of ['<svg onload="x">', '%PDF-1.7', '<html>', ''])
      expect(imageTypeOf(bytes(other))).toBeNull();
  });
});
