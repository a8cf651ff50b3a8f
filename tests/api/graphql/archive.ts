/** A small archive: articles about the same people, with drafts and a confidential source between them. */
import type { TestApp } from '../../support';

/** Stands in every field that the public must never see. */
export const CANARY = 'canary';

/** What the tests ask for. */
export interface Archive {
  /** documentIds of the published articles, oldest first. */
  articles: string[];
  draft: string;
  people: string[];
  hiddenPerson: string;
}

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Fills an empty application by the Document Service. */
export async function fillArchive({ strapi }: TestApp, size = 10): Promise<Archive> {
  const create = async (uid: string, data: object, status?: 'published') => {
    const { documentId } = await strapi
      .documents(uid as 'api::article.article')
      .create({ data, status } as never);
    return documentId;
  };
  const organization = await create('api::organization.organization', { name: 'Harbour Board' });
  const hidden = await create('api::organization.organization', { name: `${CANARY} Holding` });
  const hiddenPerson = await create('api::person.person', { name: `${CANARY} Person` });
  const people = [];
  for (const name of ['Ada Berg', 'Bo Carlsen', 'Cleo Dahl']) {
    const roles = [
      { title: 'Harbour master', organization, from: '2019', to: '2021' },
      { title: 'Adviser', organization: hidden, from: '2022' },
    ];
    people.push(await create('api::person.person', { name, roles }));
  }
  const open = await create('api::source.source', { name: 'Coast Wire' });
  const confidential = await create('api::source.source', { name: `${CANARY} Source`, confidential: true });
  const articles = [];
  for (let n = 0; n < size; n += 1) {
    const event = await create('api::event.event', {
      title: `Harbour meeting ${n + 1}`,
      date: `2020-0${(n % 9) + 1}-1${n % 10}`,
      people: [people[n % 3], hiddenPerson],
      organizations: [organization, hidden],
    });
    const article = {
      headline: `The harbour, part ${n + 1}`,
      body: body(`Ada Berg spoke: “Part ${n + 1} is done.”`),
      publishedOn: `2020-0${(n % 9) + 1}-20T10:00:00.000Z`,
      people: [people[n % 3], people[(n + 1) % 3]],
      organizations: [organization],
      events: [{ event, sources: [open, confidential] }],
      quotes: [
        { text: `Part ${n + 1} is done.`, speaker: people[n % 3], onBehalfOf: organization, saidOn: '2020' },
      ],
      citations: [
        { source: open, title: 'Minutes' },
        { source: confidential, title: `${CANARY} citation`, url: `https://example.org/${CANARY}` },
      ],
    };
    articles.push(await create('api::article.article', article, 'published'));
  }
  const draft = await create('api::article.article', {
    headline: `${CANARY} draft`,
    body: body(CANARY),
    people: [people[0], hiddenPerson],
  });
  await strapi.documents('api::article.article').update({
    documentId: articles[0]!,
    data: { headline: `${CANARY} changed` } as never,
  });
  return { articles, draft, people, hiddenPerson };
}

/** Sends a query as the public, or with a token. */
export async function ask(app: TestApp, query: string, options: { token?: string; variables?: object } = {}) {
  const request = app.request.post('/graphql');
  if (options.token) request.set('Authorization', `Bearer ${options.token}`);
  return request.send({ query, variables: options.variables });
}

/** The data of an answer that has no errors. */
export async function data(
  app: TestApp,
  query: string,
  options: { token?: string; variables?: object } = {},
) {
  const { body: answer } = await ask(app, query, options);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
