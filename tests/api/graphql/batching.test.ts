import { bootStrapi, countStatements, type TestApp } from '../../support';
import { type Archive, data, fillArchive } from './archive';

/** What a query answers, and the statements that it takes, all but those of transactions. */
async function counted(app: TestApp, query: string) {
  const { result, statements } = await countStatements(app.strapi, () => data(app, query));
  return { result, statements: statements.filter((statement) => !/^SET TRANSACTION/.test(statement)) };
}

/** Strapi reads a saved document once more for its webhooks, after it has answered. */
async function quiet(app: TestApp): Promise<void> {
  while ((await counted(app, '{ articles { headline } }')).statements.length > 2);
}

describe('GraphQL reads in batches', () => {
  let app: TestApp;
  let archive: Archive;
  beforeAll(async () => {
    app = await bootStrapi();
    archive = await fillArchive(app);
    await quiet(app);
  });
  afterAll(() => app.close());

  it('answers ten articles with people, organizations, related articles and timelines in 12 statements', async () => {
    const query = `{ articles(pagination: { limit: 10 }) {
      headline people { name } organizations { name }
      related(limit: 5) { score article { headline } }
      timeline(limit: 20) { entries { date { edtf } title } }
    } }`;
    const { result, statements } = await counted(app, query);
    expect(result.articles).toHaveLength(10);
    expect(result.articles.every(({ related }: { related: object[] }) => related.length > 0)).toBe(true);
    expect(result.articles[0].people).toHaveLength(2);
    expect(statements.length).toBeLessThanOrEqual(12);
  });

  it('reads every association of one level in one statement', async () => {
    const few = '{ articles { headline } }';
    const many = `{ articles { headline people { name } byline { name } topics { name } story { title }
      quotes { text } citations { title } corrections { text } events { dateWords } leadFigure { caption } } }`;
    const plain = await counted(app, few);
    const full = await counted(app, many);
    expect(full.statements.length - plain.statements.length).toBe(1);
  });

  it('finds many documents by id or slug in as many statements as one', async () => {
    const one = `{ a: article(documentId: "${archive.articles[0]}") { headline } }`;
    const all = archive.articles.map((id, n) => `a${n}: article(documentId: "${id}") { headline }`);
    const single = await counted(app, one);
    const many = await counted(app, `{ ${all.join(' ')} }`);
    expect(many.statements.length).toBe(single.statements.length);
  });
});
