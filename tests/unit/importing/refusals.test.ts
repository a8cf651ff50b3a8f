import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { jsonValues } from '../../../src/importing/formats/json-values';
import { MOST_PAGE_BYTES } from '../../../src/importing/limits';
import { readItems } from '../../../src/importing/read-items';
import { ImportRefusal } from '../../../src/importing/refusal';
import { NOW, readAll, readOne, refusalsOf } from './read';

const STORY =
  '<p>The harbour council of Northport voted on Tuesday to keep the ferry open through the winter, its chair said.</p>'.repeat(
    4,
  );
const feed = (inner: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>x</title>${inner}</channel></rss>`;

/** The only refusal, which names file, reason and fix. */
async function refusalOf(...given: Parameters<typeof refusalsOf>): Promise<ImportRefusal> {
  const [refusal, ...others] = await refusalsOf(...given);
  expect(others).toEqual([]);
  expect(refusal?.message).toContain(given[0]);
  expect(refusal?.fix.length).toBeGreaterThan(5);
  return refusal!;
}

describe('files that are something else', () => {
  test.each([
    ['page.html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary', 'PNG'],
    ['page.html', Buffer.from('%PDF-1.7\n\0\0\0'), 'binary', 'PDF'],
    ['export.xml', Buffer.from('504b0304140000000800', 'hex'), 'archive', 'ZIP'],
    ['bomb.json', gzipSync(Buffer.alloc(1_000_000)), 'archive', 'gzip'],
    ['notes.txt', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'binary', 'binary'],
    ['empty.html', Buffer.alloc(0), 'empty', 'empty'],
    ['blank.txt', Buffer.from(' \n\t\n'), 'empty', 'empty'],
  ])('%s: refused, told what it is', async (name, content, code, word) => {
    const refusal = await refusalOf(name, content);
    expect(refusal.code).toBe(code);
    expect(refusal.reason).toContain(word);
  });

  test('XML of no format that is known asks for the format', async () => {
    expect((await refusalOf('x.xml', '<inventory><thing/></inventory>')).code).toBe('unknown-format');
  });
});

describe('XML that would do harm', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('')}]>`;

  test.each([
    ['entities that multiply', laughs, '&lol9;'],
    ['a file of the machine', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['an address', '<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1/x">]>', '&x;'],
    ['entities of parameters', '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>', ''],
  ])('%s: refused', async (_, prolog, use) => {
    const refusal = await refusalOf('feed.rss', feed(`<item><title>${use}</title></item>`, prolog));
    expect(refusal.code).toBe('document-type');
  });

  test('a document type that only names its standard is no harm', async () => {
    const prolog =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    expect(
      (
        await readOne(
          'feed.rss',
          feed('<item><title>Ferry</title><description>x</description></item>', prolog),
        )
      ).title,
    ).toBe('Ferry');
  });

  test('an entity that nobody defined is its name', async () => {
    expect(
      (await readOne('feed.rss', feed('<item><title>a &foo; b</title><description>x</description></item>')))
        .title,
    ).toBe('a &foo; b');
  });

  test('elements nested too deep are refused', async () => {
    expect((await refusalOf('feed.rss', feed(`<item>${'<a>'.repeat(10_000)}</item>`))).code).toBe(
      'nested-too-deep',
    );
  });

  test('an item that is too large is refused, the next one is read', async () => {
    const huge = `<item><title>huge</title><description>${'words '.repeat(4_000_000)}</description></item>`;
    const found = await readAll(
      'feed.rss',
      feed(`${huge}<item><title>Ferry</title><description>x</description></item>`),
      { chunk: 65_536 },
    );
    expect(found).toMatchObject([{ code: 'too-large' }, { title: 'Ferry' }]);
  });
});

describe('HTML as it should not be', () => {
  test('nested 10,000 deep: refused', async () => {
    const refusal = await refusalOf('deep.html', `<html><body>${'<div>'.repeat(10_000)}${STORY}`);
    expect(refusal.code).toBe('nested-too-deep');
  });

  test('paragraphs and list items without their ends nest nothing', async () => {
    const html = `<html><body><h1>Ferry to stay</h1>${STORY.replaceAll('</p>', '')}<ul>${'<li>boat'.repeat(2000)}</ul>`;
    expect((await readOne('old.html', html)).body.length).toBeGreaterThan(3);
  });

  test('a million attributes: refused', async () => {
    const attributes = Array.from({ length: 300_000 }, (_, i) => `a${i}=1`).join(' ');
    expect((await refusalOf('wide.html', `<html><body><p ${attributes}>x</p>${STORY}`)).code).toBe(
      'too-many-parts',
    );
  });

  test.each([
    ['hundreds of thousands of links', '<a href="/x">word</a> '.repeat(200_000)],
    ['a million brackets', '<'.repeat(1_000_000)],
    ['a hundred thousand entities in a row', '&nbsp;'.repeat(100_000)],
    ['towers of boxes', `${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`.repeat(450)],
  ])('%s: refused before anything is built', async (_, markup) => {
    const { code } = await refusalOf('large.html', `<html><body>${STORY}${markup}</body></html>`);
    expect(['too-many-parts', 'nested-too-deep']).toContain(code);
  });

  test('cut off in the middle of a tag: what is there is read', async () => {
    const html = `<html><head><title>Ferry to stay</title></head><body><article><h1>Ferry to stay</h1>${STORY}<p>And then the <a href="htt`;
    expect((await readOne('cut.html', html)).body.length).toBeGreaterThanOrEqual(4);
  });

  test('no story in it: refused', async () => {
    expect(
      (await refusalOf('nav.html', '<html><body><nav><a href="/">Home</a></nav></body></html>')).code,
    ).toBe('no-article');
  });

  test('larger than a page is: refused, without being read to its end', async () => {
    let read = 0;
    const chunk = Buffer.from('<p>words</p>'.repeat(100_000));
    async function* endless() {
      for (;;) {
        read += chunk.length;
        yield chunk;
      }
    }
    const reading = readItems({ name: 'endless.html', open: endless }, { timeZone: 'UTC', now: NOW })[
      Symbol.asyncIterator
    ]();
    await expect(reading.next()).rejects.toMatchObject({ code: 'too-large', file: 'endless.html' });
    expect(read).toBeLessThan(2 * MOST_PAGE_BYTES);
  });
});

describe('charsets', () => {
  const page = (head: string, words: string) =>
    `<html><head>${head}<title>${words}</title></head><body><h1>${words}</h1>${STORY}</body></html>`;
  const cp1251 = (text: string) =>
    Buffer.from(
      [...text].map((one) => (one >= 'А' && one <= 'я' ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0))),
    );

  test.each([
    ['UTF-8 without a word of it', Buffer.from(page('', 'Café à Orléans')), 'Café à Orléans'],
    [
      'UTF-8 that calls itself Latin-1',
      Buffer.from(page('<meta charset="iso-8859-1">', 'Café à Orléans')),
      'Café à Orléans',
    ],
    [
      'windows-1252 that calls itself UTF-8',
      Buffer.from(page('<meta charset="utf-8">', 'Café à Orléans'), 'latin1'),
      'Café à Orléans',
    ],
    [
      'windows-1251 by its meta',
      cp1251(
        page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'Паром остается'),
      ),
      'Паром остается',
    ],
    [
      'UTF-16 by its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('', 'Паром'), 'utf16le')]),
      'Паром',
    ],
  ])('%s', async (_, bytes, title) => {
    expect((await readOne('page.html', bytes)).title).toBe(title);
  });

  test('the header counts, and whoever imports knows best', async () => {
    const bytes = cp1251(page('', 'Паром остается'));
    expect((await readOne('p.html', bytes, { contentType: 'text/html; charset=windows-1251' })).title).toBe(
      'Паром остается',
    );
    expect((await readOne('p.html', bytes, { charset: 'cp1251' })).title).toBe('Паром остается');
  });

  test('NUL characters, which no database keeps, are gone', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('', 'Fer\0ry'), 'utf16le')]);
    expect((await readOne('page.html', bytes)).title).toBe('Ferry');
  });
});

describe('JSON that is read value by value', () => {
  async function* pieces(text: string, size: number): AsyncIterable<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const all = async (text: string, size: number) => {
    const found: unknown[] = [];
    for await (const value of jsonValues(pieces(text, size), 'x.json', 1_000_000)) found.push(value);
    return found;
  };
  const values = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 8 });

  test('a list gives its entries, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, 1),
        async (list, size, space) => {
          expect(await all(JSON.stringify(list, null, space), size)).toEqual(
            JSON.parse(JSON.stringify(list)),
          );
        },
      ),
    );
  });

  test('objects one a line give themselves', async () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(objects, fc.integer({ min: 1, max: 9 }), async (list, size) => {
        const text = list.map((one) => JSON.stringify(one)).join('\n');
        expect(await all(text, size)).toEqual(list.map((one) => JSON.parse(JSON.stringify(one))));
      }),
    );
  });

  test('an entry that is no JSON is refused in its place; a list that is cut off is told', async () => {
    expect(await all('[{"a":1},{b},{"a":2}]', 4)).toMatchObject([{ a: 1 }, { code: 'malformed' }, { a: 2 }]);
    await expect(all('[{"a":1},{"a":', 4)).rejects.toBeInstanceOf(ImportRefusal);
  });
});

test('YAML whose aliases multiply is refused', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((one, i) => `${one}: &${one} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
    .join('\n')}\n`;
  const mapping = { kind: 'person', fields: { name: 'a' } } as const;
  expect((await refusalOf('bomb.yaml', bomb, { mapping })).code).toBe('malformed');
});
