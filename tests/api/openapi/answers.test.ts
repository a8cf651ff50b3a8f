import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENDPOINTS } from '../../../src/openapi/endpoints';
import { makeToken } from '../../../src/preview/links';
import { bootStrapi, type TestApp } from '../../support';

const ROOT = path.join(__dirname, '..', '..', '..');
const DOCUMENTS = ['README.md', 'docs/api.md', 'docs/graphql.md'];
/** Needs a token, or a cursor of an answer before. */
const INCOMPLETE = /\$TOKEN|<meta|\$\(/;

interface Example {
  file: string;
  address: string;
  /** Body of a POST, or null. */
  body: string | null;
}

/** Every curl command in the shell examples of a document. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\\\n', ' ');
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('curl') && !INCOMPLETE.test(line))
    .map((line) => ({
      file,
      address: /http:\/\/127\.0\.0\.1:1337([^'\s]*)/.exec(line)?.[1] ?? '',
      body: / -d '([^']*)'/.exec(line)?.[1] ?? null,
    }));
}

const examples = DOCUMENTS.flatMap(examplesIn);

let app: TestApp;

beforeAll(async () => {
  app = await bootStrapi({ demo: true });
});

afterAll(() => app?.close());

test('there are examples, and all of them ask this server', () => {
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter(({ address }) => !address.startsWith('/'))).toEqual([]);
});

describe('an example of the documentation is answered from the demo archive', () => {
  test.each(examples.map((example) => [example.file, example.address, example.body]))(
    '%s: %s',
    async (_, address, body) => {
      const request = body
        ? app.request.post(String(address)).set('content-type', 'application/json').send(String(body))
        : app.request.get(String(address));
      const response = await request;
      // The one example of a refusal.
      expect(response.status).toBe(address === '/api/timeline?limit=0' ? 400 : 200);
      expect(response.body.errors).toBeUndefined();
      if (Array.isArray(response.body.data)) expect(response.body.data).not.toEqual([]);
    },
  );
});

/* That the answer is as the document says is held by bootStrapi, as of every other. */
describe('a route of our own answers as the document says', () => {
  const slugs: Record<string, string> = {
    articles: 'russia-suspends-mission-to-nato',
    people: 'sergey-lavrov',
    organizations: 'nato',
    sources: 'reuters',
    stories: 'nato-and-russia',
  };

  async function anyId(plural: string): Promise<string> {
    if (plural === 'sitemaps') return '1-of-1';
    const slug = slugs[plural];
    if (slug) return slug;
    const { body } = await app.request.get(`/api/${plural}?pagination[limit]=1`).expect(200);
    return body.data[0].slug;
  }

  const QUERIES: Record<string, string> = {
    '/timeline': '?include=publications',
    '/lookup': '?url=https://news.example/russia-suspends-mission-to-nato',
    '/search': '?q=nato',
    '/suggest': '?q=nato',
  };

  const open = ENDPOINTS.filter(({ operationId }) => operationId !== 'article.readDrafts');

  async function tokenOfDraft(): Promise<string> {
    const { body } = await app.request.get(`/api/articles/${slugs.articles}`).expect(200);
    return makeToken(app.strapi, body.data.documentId);
  }

  test.each(open.map(({ path: route }) => route))('%s', async (route) => {
    const [, plural = ''] = route.split('/');
    const address = route
      .replace('{id}', route.includes('{id}') ? await anyId(plural) : '')
      .replace('{token}', route.includes('{token}') ? await tokenOfDraft() : '');
    await app.request.get(`/api${address}${QUERIES[route] ?? ''}`).expect(200);
  });
});
