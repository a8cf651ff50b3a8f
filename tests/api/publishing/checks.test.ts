import { checkArticle } from '../../../src/publishing/checks/check-article';
import { bootStrapi, countStatements, type TestApp } from '../../support';
import { article, documentsOf, paragraph } from './documents';

describe('the checks of a draft', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
  });

  const of = (kind: Parameters<typeof documentsOf>[1]) => documentsOf(app.strapi, kind);
  const codes = async (documentId: string) =>
    (await checkArticle(app.strapi, documentId)).map(({ code, level }) => `${code} ${level}`);

  it('find nothing in a document that is not there', async () => {
    expect(await checkArticle(app.strapi, 'nothing')).toEqual([]);
  });

  it('say what refuses and what only warns', async () => {
    const { documentId } = await of('article').create({ headline: 'Bare', quotes: [{ text: 'Oh' }] });
    expect(await codes(documentId)).toEqual([
      'bodyMissing error',
      'quoteWithoutSpeaker error',
      'quoteNotInBody warning',
      'citationMissing warning',
    ]);
  });

  it('find another article of the same headline, case and punctuation aside', async () => {
    await of('article').create(article('Eight are expelled!'));
    const { documentId } = await of('article').create(article('“Eight” are Expelled'));
    expect(await codes(documentId)).toContain('headlineTaken warning');
  });

  it('find an event that is said to have happened after the publication', async () => {
    const event = await of('event').create({ title: 'Still to come', date: '2021-11-01' });
    const data = article('Early', {
      publishedOn: '2021-10-19T08:00:00.000Z',
      events: [{ event: event.documentId }],
    });
    const { documentId } = await of('article').create(data);
    expect(await codes(documentId)).toEqual(
      expect.arrayContaining(['eventAfterPublication warning', 'eventWithoutSource warning']),
    );
  });

  it('offer to link a name of the archive, in a fixed number of statements', async () => {
    const person = await of('person').create({ name: 'Oana Lungescu' });
    const body = paragraph('“We have decided,” said Oana Lungescu in Brussels.');
    const { documentId } = await of('article').create(article('Names', { body }));

    const { result, statements } = await countStatements(app.strapi, () =>
      checkArticle(app.strapi, documentId),
    );
    expect(statements).toHaveLength(4);
    const link = {
      field: 'people',
      kind: 'person',
      documentId: person.documentId,
      label: 'Oana Lungescu',
    };
    expect(result).toContainEqual(expect.objectContaining({ code: 'nameNotLinked', fix: { link } }));
  });
});
