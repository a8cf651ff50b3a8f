import { MOST_LINKS } from '../../../src/where-used/drafts';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { article, documentsOf } from '../publishing/documents';
import { type Client, signIn } from './users';

describe('where somebody is used', () => {
  let app: TestApp;
  let editor: Client;
  beforeAll(async () => {
    app = await bootStrapi();
    editor = await signIn(app, 'dateline-editor');
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const page = async (id: string, query: string) =>
    (await editor.get(`/dateline/people/${id}/where-used?of=drafts${query}`).expect(200)).body;

  it('tells each draft once, page by page, with all fields that name them', async () => {
    const { documentId: person } = await of('person').create({ name: 'Often Named' });
    const quote = (text: string) => ({ text, speaker: person });
    const drafts = [
      await of('article').create(article('Byline', { byline: [person] })),
      await of('article').create(
        article('All', { byline: [person], people: [person], quotes: [quote('a')] }),
      ),
      await of('article').create(article('Quotes', { quotes: [quote('a'), quote('b'), quote('c')] })),
      await of('article').create(article('People', { people: [person], quotes: [quote('a')] })),
    ];
    const published = await of('article').create(article('Published', { people: [person] }));
    await of('article').publish(published.documentId);
    const found: Record<string, string[]> = {};
    let next = '';
    for (let count = 0; next !== null; count += 1) {
      const { data, meta } = await page(person, `&limit=1${next && `&cursor=${next}`}`);
      expect(data).toHaveLength(1);
      expect(count).toBeLessThan(drafts.length);
      expect(found).not.toHaveProperty(data[0].title);
      found[data[0].title] = data[0].as;
      expect(meta.counts.drafts).toEqual({ count: 4, exact: true });
      next = meta.cursor.next;
    }
    expect(found).toEqual({
      Byline: ['byline'],
      All: ['byline', 'people', 'quotes.speaker'],
      Quotes: ['quotes.speaker'],
      People: ['people', 'quotes.speaker'],
    });
  });

  it('looks at a bounded number of links for one answer, and goes on from there', async () => {
    const person = await of('person').create({ name: 'Everywhere' });
    const first = await of('article').create(article('The first draft', { byline: [person.documentId] }));
    // Versions that are published, and so no drafts.
    await app.strapi.db.connection.raw(
      `WITH versions AS (
         INSERT INTO articles (document_id, headline, published_at)
         SELECT 'everywhere' || n, 'Number ' || n, now() FROM generate_series(1, CAST(? AS int)) AS n RETURNING id
       )
       INSERT INTO articles_byline_lnk (article_id, person_id, person_ord) SELECT id, ?, 1 FROM versions`,
      [MOST_LINKS, person.id],
    );
    await app.strapi.db.connection.raw('ANALYZE articles_byline_lnk');
    const { result, statements } = await countStatements(app.strapi, () =>
      page(person.documentId, '&limit=10'),
    );
    expect(statements.length).toBeLessThan(60);
    expect(result.data).toEqual([]);
    expect(result.meta.counts.drafts).toEqual({ count: 0, exact: false });
    const next = await page(person.documentId, `&limit=10&cursor=${result.meta.cursor.next}`);
    expect(next.data).toMatchObject([{ documentId: first.documentId }]);
    expect(next.meta.cursor.next).toBeNull();
  });
});
