import { bootStrapi, countStatements, type TestApp } from '../../support';
import { editorOf, paragraph } from '../record/archive';
import { fillArchive, type Ids } from './archive';

interface Hit {
  type: string;
  documentId: string;
  title: string;
  snippet: string | null;
  score: number;
  retracted?: boolean;
  matched?: string | null;
}

type Check = typeof import('../../../src/record/check');

let app: TestApp;
let ids: Ids;

beforeAll(async () => {
  app = await bootStrapi();
  ids = await fillArchive(app.strapi);
});
afterAll(() => app?.close());

const ask = async (query: object, status = 200) =>
  (await app.request.get('/api/search').query(query).expect(status)).body;
const hits = async (q: string, more: object = {}): Promise<Hit[]> => (await ask({ q, ...more })).data;
/** The names in `ids` of what is found, in order. */
const found = async (q: string, more: object = {}) => {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return (await hits(q, more)).map(({ documentId }) => names.get(documentId));
};

describe('search finds', () => {
  it('an organization by its abbreviation first, then articles by how much they say of it, the retracted last', async () => {
    const order = await found('NATO', { types: 'article,organization' });
    expect(order).toEqual(['nato', 'mission', 'old', 'passing', 'retracted']);
    expect((await hits('NATO')).at(-1)).toMatchObject({ type: 'article', retracted: true });
  });

  it('the newer of two articles that say the same first', async () => {
    const order = await found('Moscow mission NATO', { types: 'article' });
    expect(order).toEqual(['mission', 'old']);
  });

  it('words in the inflections of the language of an article', async () => {
    expect(await found('election')).toEqual(['mission']);
    expect(await found('Wahl')).toEqual(['german']);
    expect(await found('выбор')).toEqual(['russian']);
  });

  it('words whose neighbours are stop words in another language', async () => {
    expect(await found('die Regierung')).toEqual(['german']);
    // `sea` is a form of ser in Spanish, and stops nothing in English.
    expect(await found('"black sea"')).toEqual(['mission']);
  });

  it('words without their case and accents, and with them', async () => {
    for (const q of ['francois dupre', 'FRANÇOIS DUPRÉ', 'dupre'])
      expect((await found(q))[0]).toBe('francois');
    for (const q of ['hausern', 'Häusern', 'haus']) expect(await found(q)).toEqual(['german']);
    expect(await found('елка')).toEqual(['russian']);
  });

  it('people by their other names, and says by which', async () => {
    for (const q of ['Sergej Lawrow', 'лавров']) {
      const [first] = await hits(q);
      expect(first).toMatchObject({ type: 'person', documentId: ids.lavrov, title: 'Sergey Lavrov' });
      expect(first!.matched).toBe(q === 'лавров' ? 'Сергей Лавров' : q);
    }
  });

  it('articles that name a person in other words', async () => {
    expect(await found('Sergej Lawrow', { types: 'article' })).toEqual(
      expect.arrayContaining(['linked', 'mission']),
    );
  });

  it('misspelled names', async () => {
    for (const q of ['Lavrof', 'Stoltenburg', 'Sergei Lavrof', 'Ztoltenberg', 'Lvarov']) {
      const [first] = await hits(q);
      expect([q, first?.documentId]).toEqual([q, q.includes('olt') ? ids.stoltenberg : ids.lavrov]);
    }
  });

  it('phrases, and leaves out what is marked so', async () => {
    expect(await found('black sea', { types: 'article' })).toEqual(['mission', 'passing']);
    expect(await found('"black sea"', { types: 'article' })).toEqual(['mission']);
    expect(await found('NATO -bread -moon', { types: 'article' })).toEqual(['mission', 'old']);
    expect(await found('mission -"opens its"', { types: 'article' })).toEqual(['mission']);
  });

  it('any of the words where nothing has all of them, and says so', async () => {
    const { data, meta } = await ask({ q: 'bread nowhereword' });
    expect(data.map(({ documentId }: Hit) => documentId)).toEqual([ids.passing]);
    expect(meta).toMatchObject({ terms: 'any', complete: true });
    expect((await ask({ q: 'bread' })).meta).toMatchObject({ terms: 'all' });
  });

  it('parts of scripts that write no spaces, and marks them', async () => {
    for (const q of ['東京都', '東京', '議', '開会']) expect(await found(q)).toEqual(['japanese']);
    expect((await hits('議員'))[0]!.snippet).toBe('<mark>議員</mark>が集まった。');
    expect(await found('京東')).toEqual([]);
  });

  it('text that is written from right to left', async () => {
    expect(await found('القاهرة')).toEqual(['arabic']);
  });

  it('events, topics and stories', async () => {
    expect(await hits('envoys expulsion')).toEqual([
      expect.objectContaining({ type: 'event', date: { edtf: '2021-10-06', display: '6 October 2021' } }),
    ]);
    expect((await found('diplomacy'))[0]).toBe('diplomacy');
    expect((await found('mission affair'))[0]).toBe('story');
  });
});

describe('a snippet', () => {
  it('marks the words that were found, and lets nothing of the text be HTML', async () => {
    const [hit] = await hits('minister', { types: 'article', topic: 'diplomacy' });
    expect(hit!.snippet).toBe(
      'Lavrov answers with a suspension. The elections were far away. &lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt; said the <mark>minister</mark> at the Black Sea.',
    );
    expect((await hits('lavrov', { types: 'person' }))[0]!.snippet).toBe(
      'Diplomat &lt;b&gt;from Moscow&lt;/b&gt;.',
    );
  });
});

describe('filters', () => {
  it('keep to types, days and whom something names', async () => {
    expect(await found('NATO', { types: 'article', from: '2021-10', to: '2021-10-19' })).toEqual(['mission']);
    expect(await found('mission', { to: '2011' })).toEqual(['old']);
    expect(await found('envoys', { from: '2021-10-06', to: '2021-10-06' })).toEqual(['expulsion']);
    expect(await found('envoys', { from: '2021-10-07' })).toEqual([]);
    expect(await found('NATO', { person: 'sergey-lavrov' })).toEqual(['mission', 'expulsion']);
    expect(await found('envoys', { person: ids.lavrov, organization: ids.nato })).toEqual(['expulsion']);
    expect(await found('NATO', { topic: 'diplomacy' })).toEqual(['mission']);
    expect(await found('mission', { types: 'story' })).toEqual(['story']);
  });

  it('answer 404 for what is unknown or off the record', async () => {
    await ask({ q: 'NATO', person: 'nobody' }, 404);
    await ask({ q: 'NATO', person: ids.hidden }, 404);
  });
});

describe('pages', () => {
  it('give every hit once and in order, however small they are', async () => {
    const whole = await hits('NATO', { limit: 100 });
    expect(whole.length).toBeGreaterThan(5);
    for (const limit of [1, 2, 3]) {
      const paged: Hit[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data, meta } = await ask({ q: 'NATO', limit, ...(cursor && { cursor }) });
        paged.push(...data);
        if (meta.cursor.next === null) break;
        cursor = meta.cursor.next;
      }
      expect(paged).toEqual(whole);
    }
  });

  it('are refused with the cursor of another query', async () => {
    const { meta } = await ask({ q: 'NATO', limit: 1 });
    await ask({ q: 'Moscow', limit: 1, cursor: meta.cursor.next }, 400);
    await ask({ q: 'NATO', types: 'article', cursor: meta.cursor.next }, 400);
  });
});

describe('what is not on the record', () => {
  it('is neither found nor counted, ranked or quoted', async () => {
    for (const q of [
      'Hidden Harbinger',
      'harbinger',
      'Deepthroat',
      'Draftword',
      'Withdrawnword',
      'Newerword',
    ]) {
      expect([q, await ask({ q })]).toEqual(
        [q, { data: [], meta: { cursor: { next: null }, terms: 'any', complete: true } }].map((one) =>
          typeof one === 'string' ? one : expect.objectContaining({ data: [] }),
        ),
      );
      expect((await app.request.get('/api/suggest').query({ q }).expect(200)).body.data).toEqual([]);
    }
  });

  it('comes and goes with the change that publishes it', async () => {
    const editor = editorOf(app.strapi);
    const id = await editor.create('article', {
      ...{ headline: 'Quokkaword arrives', body: [paragraph('x')], people: [ids.hidden] },
    });
    expect(await hits('quokkaword')).toEqual([]);
    await editor.publish(id);
    expect(await hits('quokkaword')).toHaveLength(1);
    expect((await found('harbinger'))[0]).toBe('hidden');
    await editor.update('person', ids.hidden!, { name: 'Renamed Harvester' });
    expect(await hits('harbinger')).toEqual([]);
    expect((await found('harvester'))[0]).toBe('hidden');
    await editor.unpublish(id);
    expect([...(await hits('quokkaword')), ...(await hits('harvester'))]).toEqual([]);
  });

  it('is what a check of the record would find, were it there', async () => {
    const { checkRecord } = (await import(`${app.strapi.dirs.dist.root}/src/record/check`)) as Check;
    expect(await checkRecord(app.strapi)).toEqual([]);
    await app.strapi.db.connection.raw(`DELETE FROM record_name WHERE name = 'lavrov'`);
    const differences = await checkRecord(app.strapi);
    expect(differences).toEqual([expect.objectContaining({ source: 'record_name', operation: 'missing' })]);
    await editorOf(app.strapi).update('person', ids.lavrov!, { sortName: 'Lavrov, Sergey V.' });
    expect(await checkRecord(app.strapi)).toEqual([]);
  });
});

describe('suggest', () => {
  const suggested = async (
    q: string,
  ): Promise<{ documentId: string; label: string; matched: string | null }[]> =>
    (await app.request.get('/api/suggest').query({ q }).expect(200)).body.data;

  it('finds names by the beginning of any of their words, case and accents aside', async () => {
    for (const q of ['ser', 'lav', 'SERGEY L', 'Сер', 'lawr']) {
      expect([q, (await suggested(q))[0]?.documentId]).toEqual([q, ids.lavrov]);
    }
    expect((await suggested('dupré'))[0]).toEqual({
      ...{ type: 'person', documentId: ids.francois, slug: 'francois-dupre', label: 'François Dupré' },
      ...{ matched: null, detail: 'the painter' },
    });
    expect((await suggested('coast'))[0]).toMatchObject({ type: 'source' });
    expect((await suggested('expul'))[0]).toMatchObject({ type: 'event', detail: '2021-10-06' });
  });

  it('says by which other name', async () => {
    expect((await suggested('nat'))[0]).toMatchObject({ documentId: ids.nato, matched: 'NATO' });
    expect((await suggested('treaty'))[0]).toMatchObject({ documentId: ids.nato, matched: null });
  });

  it('finds names with one or two letters wrong, also while they are typed', async () => {
    for (const q of ['lavrof', 'lawrof', 'stoltenburg', 'stoltembur', 'jnes']) {
      expect([q, (await suggested(q))[0]?.documentId]).toEqual([
        q,
        /^[sj]/.test(q) ? ids.stoltenberg : ids.lavrov,
      ]);
    }
    expect(await suggested('xq')).toEqual([]);
  });
});

describe('both', () => {
  it('give by GraphQL what they give by REST', async () => {
    const fields =
      'type documentId slug title snippet score publishedOn language retracted date { edtf display } matched detail';
    const query = `{ search(q: "NATO", types: [article, organization, event], limit: 3) { entries { ${fields} } next terms complete }
      suggest(q: "ser") { type documentId slug label matched detail } }`;
    const { body } = await app.request.post('/graphql').send({ query }).expect(200);
    const rest = await ask({ q: 'NATO', types: 'article,organization,event', limit: 3 });
    const present = (hit: object) =>
      Object.fromEntries(Object.entries(hit).filter(([, value]) => value !== null));
    expect(body.errors).toBeUndefined();
    expect(body.data.search.entries.map(present)).toEqual(rest.data.map(present));
    expect(body.data.search).toMatchObject({ next: rest.meta.cursor.next, terms: 'all', complete: true });
    expect(body.data.suggest).toEqual((await app.request.get('/api/suggest?q=ser')).body.data);
  });

  it('are open to the public and to read-only tokens, and answer 304 until something public changes', async () => {
    const token = await app.tokens.readOnly();
    for (const path of ['/api/search?q=nato', '/api/suggest?q=nato']) {
      await app.request.get(path).set('Authorization', `Bearer ${token}`).expect(200);
      const { headers } = await app.request.get(path).expect(200);
      await app.request.get(path).set('If-None-Match', String(headers.etag)).expect(304);
    }
  });

  it('cost as many statements for a long page as for a short one', async () => {
    const cost = async (limit: number) =>
      (await countStatements(app.strapi, () => ask({ q: 'NATO', types: 'article', limit }))).statements
        .length;
    expect(await cost(100)).toBe(await cost(3));
  });
});
