/** Times each endpoint on the archive at hand, one client, no cache, and counts the SQL statements of a request. */
import type { Core } from '@strapi/strapi';

/** What was measured of one endpoint. Milliseconds. */
export interface Timing {
  name: string;
  median: number;
  p95: number;
  slowest: number;
  /** All but BEGIN, COMMIT and ROLLBACK. */
  statements: number;
  bytes: number;
}

interface Request {
  name: string;
  path: string;
  body?: object;
  headers?: Record<string, string>;
}

const ARTICLE = 'russia-suspends-mission-to-nato';
const TEN_ARTICLES = `{ articles(pagination: { limit: 10 }) { headline people { name } organizations { name }
  related(limit: 5) { score article { headline } } timeline(limit: 20) { entries { date { edtf } title } } } }`;

/** Every endpoint once, on the demo archive. */
const REQUESTS: Request[] = [
  { name: 'articles, 25 newest with people', path: '/api/articles?populate[people][fields][0]=name' },
  { name: 'article', path: `/api/articles/${ARTICLE}` },
  { name: 'article page', path: `/api/articles/${ARTICLE}/page` },
  { name: 'related', path: `/api/articles/${ARTICLE}/related` },
  { name: 'timeline of an article', path: `/api/articles/${ARTICLE}/timeline` },
  { name: 'timeline of an article, around it', path: `/api/articles/${ARTICLE}/timeline?around=true` },
  { name: 'timeline of a person', path: '/api/people/sergey-lavrov/timeline' },
  { name: 'timeline of an organization', path: '/api/organizations/nato/timeline' },
  { name: 'timeline of a story, iCalendar', path: '/api/stories/nato-and-russia/timeline?format=ics' },
  {
    name: 'timeline, three subjects',
    path: '/api/timeline?organization=nato&organization=russia&person=sergey-lavrov&match=any',
  },
  { name: 'timeline with publications', path: '/api/timeline?include=publications&from=2021' },
  { name: 'histogram', path: '/api/timeline/histogram?by=month' },
  { name: 'person as of a day', path: '/api/people/sergey-lavrov?asOf=2021-10-19' },
  { name: 'articles of a person', path: '/api/people/sergey-lavrov/articles' },
  { name: 'quotes of a person', path: '/api/people/sergey-lavrov/quotes' },
  { name: 'connections of an organization', path: '/api/organizations/nato/connections' },
  { name: 'people of an organization', path: '/api/organizations/nato/people?asOf=2021' },
  { name: 'articles of a topic', path: '/api/topics/world/articles' },
  { name: 'lookup', path: `/api/lookup?url=https://example.org/${ARTICLE}` },
  { name: 'GraphQL, 10 articles with everything', path: '/graphql', body: { query: TEN_ARTICLES } },
];

const WARM_UP = 20;
const ROUNDS = 200;

/** Measures all endpoints and one conditional request. */
export async function measureEndpoints(
  strapi: Core.Strapi,
  base: string,
  onEach: (name: string) => void,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const request of [...REQUESTS, await conditionalRequest(base)]) {
    onEach(request.name);
    timings.push(await measure(strapi, base, request));
  }
  return timings;
}

async function conditionalRequest(base: string): Promise<Request> {
  const path = `/api/articles/${ARTICLE}/related`;
  const etag = (await fetch(base + path)).headers.get('etag') ?? '';
  return { name: 'related, unchanged (304)', path, headers: { 'If-None-Match': etag } };
}

async function measure(strapi: Core.Strapi, base: string, request: Request): Promise<Timing> {
  for (let round = 0; round < WARM_UP; round += 1) await send(base, request);
  const { bytes, statements } = await counted(strapi, () => send(base, request));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await send(base, request);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { name: request.name, median: at(0.5), p95: at(0.95), slowest: at(1), statements, bytes };
}

async function send(base: string, { name, path, body, headers }: Request): Promise<number> {
  const options = body
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : { headers };
  const answer = await fetch(base + path, options);
  if (![200, 304, 404].includes(answer.status))
    throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  return (await answer.arrayBuffer()).byteLength;
}

async function counted(strapi: Core.Strapi, run: () => Promise<number>) {
  let statements = 0;
  const note = ({ sql }: { sql: string }) => {
    if (!/^\s*(BEGIN|COMMIT|ROLLBACK)\b/i.test(sql)) statements += 1;
  };
  strapi.db.connection.on('query', note);
  const bytes = await run();
  strapi.db.connection.removeListener('query', note);
  return { bytes, statements };
}
