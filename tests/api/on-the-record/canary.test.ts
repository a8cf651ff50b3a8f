import { bootStrapi, type TestApp } from '../../support';
import { type Archive, fillArchive, type Kind } from './archive';
import { fieldPaths, filterGuesses, GENERAL, SEARCHES, STATUSES, selections } from './questions';
import { isPublicArea, PLURALS, pathWith, runningRoutes } from './routes';
import { MISSING, PREFIX, secretSlug, textOf } from './secrets';
import { each, type Stranger, strangerAt } from './stranger';

const KINDS = Object.keys(PLURALS) as Kind[];

/** Types whose components lead off the record. */
const DEEP = ['article', 'person', 'story'];

/** Routes of the admin panel that are open by their nature: they say that there is one, and how to log in. */
const OPEN = [
  '/ 302',
  '/((?!uploads/).+) 404',
  '/_health 204',
  '/admin/init 200',
  '/admin/project-type 200',
  '/admin/registration-info 400',
  '/content-manager/preview/script 200',
  '/graphql 400',
  // The reader asks the public API alone; its pages are walked in tests/api/reader.
  '/reader 200',
  '/reader/(.*) 404',
  '/reader/articles/:id 301',
  '/reader/assets/:name 404',
  '/reader/events/:id 404',
  '/reader/organizations/:id 404',
  '/reader/people/:id 404',
  '/reader/preview/:id 404',
  '/reader/search 200',
  '/reader/sources/:id 404',
  '/reader/stories/:id 404',
  '/reader/timeline 200',
  '/reader/topics/:id 404',
  '/uploads/(.*) 404',
];

describe('what is not on the record', () => {
  let app: TestApp;
  let archive: Archive;
  let stranger: Stranger;
  /** In the log of changes, before all that the archive is made of. */
  let since: string;

  beforeAll(async () => {
    app = await bootStrapi();
    since = (await app.request.get('/api/changes').expect(200)).body.meta.cursor.next;
    archive = await fillArchive(app.strapi);
  });
  afterAll(() => app.close());
  beforeEach(() => {
    stranger = strangerAt(app);
  });
  afterEach(() => expect(stranger.findings).toEqual([]));

  const readRoutes = () => runningRoutes(app.strapi).filter(({ method }) => method === 'GET');
  const visitorPaths = () => [
    ...new Set(
      readRoutes()
        .filter(isPublicArea)
        .map(({ path }) => path),
    ),
  ];
  const openId = (path: string) =>
    archive.open[KINDS.find((kind) => path.startsWith(`/api/${PLURALS[kind]}/`)) ?? 'article'];

  it('leaves what is public readable', async () => {
    for (const kind of KINDS) {
      const { status, body } = await stranger.ask(`/api/${PLURALS[kind]}`);
      expect(status).toBe(200);
      expect(body.data).toContainEqual(expect.objectContaining({ documentId: archive.open[kind] }));
      expect((await stranger.ask(`/api/${PLURALS[kind]}/${archive.open[kind]}`)).status).toBe(200);
    }
  });

  it('leaves a citation of a confidential source out whole', async () => {
    const { body } = await stranger.ask(`/api/articles/${archive.open.article}?populate=*`);
    expect(body.data.citations).toEqual([expect.objectContaining({ title: 'Report', originatesFrom: null })]);
    expect(body.data.leadFigure.credit).toBeNull();
  });

  it('shows in no answer of any route, however it is asked for', async () => {
    for (const path of visitorPaths()) {
      const address = pathWith(path, openId(path));
      await each([...GENERAL, ...STATUSES], (query) => stranger.ask(`${address}?${query}`));
    }
  }, 300_000);

  it('is told of by no change, and by no key of an answer', async () => {
    const { body } = await app.request.get(`/api/changes?since=${since}&limit=100`).expect(200);
    expect(body.meta.more).toBe(false);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
      expect.arrayContaining(Object.values(archive.open)),
    );
    const keys = await Promise.all(
      visitorPaths().map(
        async (path) => (await stranger.ask(pathWith(path, openId(path)))).headers['surrogate-key'],
      ),
    );
    // What was public for a moment is told of, as gone.
    const withdrawn = secretSlug('withdrawn');
    const told = JSON.stringify([body, keys]).replaceAll(withdrawn, '');
    const never = archive.hidden.filter(({ slugs }) => !slugs.includes(withdrawn));
    expect(never.filter(({ documentId }) => told.includes(documentId))).toEqual([]);
    expect(told).not.toContain(PREFIX);
  });

  it('is served as a draft to nobody without the permission, in no spelling', async () => {
    for (const kind of KINDS) {
      const published = textOf(await stranger.ask(`/api/${PLURALS[kind]}`));
      await each(STATUSES, async (status) => {
        const response = await stranger.ask(`/api/${PLURALS[kind]}?${status}`);
        if (response.status !== 400)
          expect({ status, text: textOf(response) }).toEqual({ status, text: published });
      });
    }
  });

  it.each(Object.entries(PLURALS))(
    'cannot be guessed by filters, orders or populations of %s',
    async (kind, plural) => {
      const paths = fieldPaths(app.strapi, `api::${kind}.${kind}`, DEEP.includes(kind) ? 3 : 2);
      const guesses = [...filterGuesses(paths), ...SEARCHES];
      await each(guesses, (guess) =>
        stranger.same([PREFIX, MISSING], (word) => stranger.ask(`/api/${plural}?${guess(word)}`), guess('…')),
      );
      await each(selections(paths), (selection) => stranger.ask(`/api/${plural}?${selection}`));
    },
    300_000,
  );

  it('cannot be found by words', async () => {
    for (const path of visitorPaths()) {
      const address = pathWith(path, openId(path));
      await each(SEARCHES, (guess) =>
        stranger.same([PREFIX, MISSING], (word) => stranger.ask(`${address}?${guess(word)}`), path),
      );
    }
  });

  it('answers by its id or slug as a missing thing does', async () => {
    const paths = visitorPaths().filter((path) => path.includes(':'));
    for (const { kind, documentId, slugs } of archive.hidden) {
      const addresses = [
        ...paths.map((path) => (id: string) => pathWith(path, id)),
        ...['timeline', 'timeline/histogram', 'search'].map(
          (at) => (id: string) => `/api/${at}?q=a&${kind}=${id}`,
        ),
        ...['before', 'after'].map((name) => (id: string) => `/api/timeline?${name}=${id}`),
        (id: string) => `/api/articles/${archive.open.article}/related?topic=${id}`,
        (id: string) => `/api/lookup?url=https://example.org/canonical/${id}`,
        (id: string) => `/api/lookup?url=https://example.org/imported/${id}`,
      ];
      for (const id of [documentId, ...slugs]) {
        const words = [id, 'y'.repeat(id.length)] as const;
        await each(addresses, (address) =>
          stranger.same(words, (word) => stranger.ask(address(word)), address('…')),
        );
      }
    }
  }, 300_000);

  it('is behind the login of the admin panel on every route of it', async () => {
    const open: string[] = [];
    for (const { path } of readRoutes().filter((route) => !isPublicArea(route))) {
      const { status } = await stranger.ask(pathWith(path, archive.open.article));
      if (status !== 401) open.push(`${path} ${status}`);
    }
    expect(open.sort()).toEqual(OPEN);
  });
});
