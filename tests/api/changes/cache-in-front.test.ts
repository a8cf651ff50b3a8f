import type { ChangeTold } from '../../../src/changes/find';
import { decideRelated } from '../../../src/decisions/related';
import { merge } from '../../../src/merging/merge';
import { stopDraining } from '../../../src/record/drain';
import type { DocumentKind } from '../../../src/record/kinds';
import { projectPending } from '../../../src/record/project-pending';
import { bootStrapi, type TestApp } from '../../support';
import { article, documentsOf } from '../publishing/documents';
import { addressesOf, cacheOf, type Drift } from './cache';

const SLUGS = {
  article: [
    ...[
      'russia-suspends-mission-to-nato',
      'nato-expels-eight-russian-envoys',
      'may-blames-russia-for-salisbury',
    ],
    ...['inf-treaty-ends', 'first-picture-of-a-black-hole'],
  ],
  person: ['sergey-lavrov', 'oana-lungescu', 'heiko-maas', 'theresa-may', 'marit-oldenquist'],
  organization: ['nato', 'russian-foreign-ministry', 'german-foreign-office', 'opcw'],
  source: ['reuters', 'russian-mfa-press-service', 'tass'],
  event: ['russia-suspends-mission-2021', 'nato-expels-eight-2021', 'annexation-of-crimea-2014'],
  topic: ['world', 'diplomacy', 'espionage', 'black-sea'],
  story: ['nato-and-russia', 'salisbury-poisoning'],
} satisfies Record<DocumentKind, string[]>;

/** What the routes alone do not ask. */
const QUESTIONS = [
  '/api/timeline?person=sergey-lavrov&organization=nato&match=any',
  '/api/timeline?organization=nato&country=BE&q=mission',
  '/api/timeline?asReportedBy=2021-10-20&order=desc',
  '/api/timeline?include=publications&from=2021',
  '/api/timeline/histogram?by=month',
  '/api/timeline/histogram?organization=nato&by=year',
  '/api/organizations/nato/timeline?parts=true&order=desc',
  '/api/organizations/russia/timeline?parts=true&include=publications',
  '/api/organizations/nato/people?asOf=2021',
  '/api/articles/russia-suspends-mission-to-nato/timeline?around=true',
  '/api/people/sergey-lavrov/timeline?format=ics',
  '/api/people/sergey-lavrov/timeline?format=csv&before=nato-expels-eight-2021',
  '/api/people/sergey-lavrov/timeline?format=timelinejs',
  '/api/people/sergey-lavrov/timeline?limit=2&order=desc',
  '/api/people/sergey-lavrov?asOf=2021&populate=*',
  '/api/people/sergey-lavrov/articles?as=mentioned&include=people&include=organizations',
  '/api/articles?filters[people][name][$contains]=Lavrov&populate=*',
  '/api/articles?filters[topics][slug]=diplomacy&fields=headline&sort=story.title',
  '/api/articles?pagination[pageSize]=100&populate=*',
  '/api/articles/russia-suspends-mission-to-nato?populate[citations]=true&populate[leadFigure]=true&populate[events]=true',
  '/api/people?filters[roles][title][$contains]=Minister&sort=name&populate=roles',
  '/api/sources?populate=*',
  '/api/events?sort=date&pagination[pageSize]=100',
  '/api/topics?populate=*',
  '/api/articles/russia-suspends-mission-to-nato/related?topic=world&language=any',
  '/api/search?q=nato',
  '/api/search?q=lavrov&types=person,organization',
  '/api/search?q=mission&person=sergey-lavrov',
  '/api/suggest?q=lav',
  '/api/suggest?q=nat',
  '/api/lookup?url=https://example.org/russia-suspends-mission-to-nato',
  '/api/sitemap.xml',
  '/api/sitemaps/1-of-1',
  '/api/sitemap-news.xml',
  // Not there yet: an answer of its own.
  '/api/articles/a-cache-is-emptied',
  '/api/people/somebody-new',
];

let app: TestApp;
let cache: Awaited<ReturnType<typeof cacheOf>>;
let cursor: string;
const ids = {} as Record<DocumentKind, string[]>;

beforeAll(async () => {
  app = await bootStrapi({ demo: true });
  app.strapi.config.set('clock.now', '2021-10-20T12:00:00.000Z');
  for (const kind of Object.keys(SLUGS) as DocumentKind[]) {
    ids[kind] = await Promise.all(SLUGS[kind].map((slug) => idOf(kind, slug)));
  }
  cursor = (await app.request.get('/api/changes').expect(200)).body.meta.cursor.next;
  cache = await cacheOf(app, [...addressesOf(app, ids), ...QUESTIONS]);
}, 300_000);
afterAll(() => app.close());

const of = (kind: DocumentKind) => documentsOf(app.strapi, kind);

async function idOf(kind: DocumentKind, slug: string): Promise<string> {
  const table = kind === 'article' ? 'record_article' : 'record_entity';
  const rows = await app.strapi.db.connection(table).where({ slug }).select('document_id');
  return rows[0].document_id;
}

/** What a service beside the cache does: it asks what has changed, and drops it. */
async function follow(): Promise<{ changes: ChangeTold[]; drift: Drift }> {
  const { body } = await app.request.get(`/api/changes?since=${cursor}&limit=100`).expect(200);
  cursor = body.meta.cursor.next;
  const changes = body.data as ChangeTold[];
  return { changes, drift: await cache.drop(new Set(changes.flatMap(({ keys }) => keys))) };
}

const EDITS: [string, () => Promise<unknown>][] = [
  [
    'a person is renamed',
    async () => of('person').update(await idOf('person', 'heiko-maas'), { name: 'Heiko Josef Maas' }),
  ],
  [
    'a role gets another title and another organization',
    async () => {
      const person = await idOf('person', 'oana-lungescu');
      const organization = await idOf('organization', 'opcw');
      await of('person').update(person, { roles: [{ title: 'Speaker', organization, from: '2010' }] });
    },
  ],
  [
    'an article is published that names somebody for the first time',
    async () => {
      const person = await of('person').create({ name: 'Somebody New' });
      const { documentId } = await of('article').create(
        article('A cache is emptied', {
          people: [person.documentId, await idOf('person', 'sergey-lavrov')],
          organizations: [await idOf('organization', 'nato')],
          topics: [await idOf('topic', 'diplomacy')],
          events: [{ event: await idOf('event', 'nato-expels-eight-2021'), sources: [ids.source[2]] }],
          citations: [{ source: ids.source[2], originatesFrom: ids.source[0] }],
          quotes: [{ text: 'Something happened', speaker: await idOf('person', 'sergey-lavrov') }],
          publishedOn: '2021-10-20T08:00:00.000Z',
        }),
      );
      await of('article').publish(documentId);
    },
  ],
  [
    'an article is corrected',
    async () => {
      await of('article').update(ids.article[0]!, {
        corrections: [{ date: '2021-10-20', kind: 'correction', text: 'A number was wrong.' }],
      });
      await of('article').publish(ids.article[0]!);
    },
  ],
  ['an article is unpublished', async () => of('article').unpublish(ids.article[2]!)],
  ['an event is dated anew', async () => of('event').update(ids.event[1]!, { date: '2021-09-06' })],
  [
    'an event gets other participants',
    async () =>
      of('event').update(ids.event[0]!, { people: [await idOf('person', 'theresa-may')], organizations: [] }),
  ],
  ['a topic is moved', async () => of('topic').update(ids.topic[1]!, { parent: ids.topic[2] })],
  ['an article has another slug', async () => republish(ids.article[3]!, { slug: 'inf-is-over' })],
  [
    'a source turns out to be confidential',
    async () => of('source').update(ids.source[1]!, { confidential: true }),
  ],
  ['and no longer is', async () => of('source').update(ids.source[1]!, { confidential: false })],
  [
    'an article is kept out of the related ones of another',
    () =>
      decideRelated(app.strapi, ids.article[0]!, { pins: [], exclusions: [ids.article[1]!] }, 'an editor'),
  ],
  [
    'two people are merged',
    async () => {
      await merge(
        app.strapi,
        {
          kind: 'person',
          into: ids.person[2]!,
          from: [await idOf('person', 'frank-walter-steinmeier')],
          choices: {},
        },
        null,
      );
      await stopDraining(app.strapi);
      while ((await projectPending(app.strapi)) > 0);
    },
  ],
  [
    'a picture is replaced',
    async () => app.strapi.db.connection('files').update({ url: '/uploads/another.svg' }),
  ],
];

async function republish(documentId: string, data: Record<string, unknown>) {
  await of('article').update(documentId, data);
  await of('article').publish(documentId);
}

it.each(EDITS)('serves nothing stale after %s', async (name, edit) => {
  await edit();
  const { changes, drift } = await follow();
  expect(changes.length).toBeGreaterThan(0);
  if (process.env.CHANGES_MEASURE) {
    const { appendFileSync } = await import('node:fs');
    appendFileSync(
      process.env.CHANGES_MEASURE,
      `${JSON.stringify({ name, changes: changes.length, size: cache.size, dropped: drift.dropped.length, changed: drift.changed, stale: drift.stale })}\n`,
    );
  }
  expect(drift.stale).toEqual([]);
});

it('keeps nearly everything when somebody changes of whom little is told', async () => {
  await of('person').update(await idOf('person', 'marit-oldenquist'), { summary: 'Writes from Moscow.' });
  const { drift } = await follow();
  expect(drift.stale).toEqual([]);
  expect(drift.dropped.length).toBeLessThan(cache.size / 4);
});

it('keeps everything where nothing public has changed', async () => {
  await of('article').update(ids.article[0]!, { headline: 'A draft of another headline' });
  await of('person').create({ name: 'Nobody Yet' });
  const { changes, drift } = await follow();
  expect(changes).toEqual([]);
  expect(drift).toEqual({ stale: [], dropped: [], changed: 0 });
});
