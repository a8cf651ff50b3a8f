import fc from 'fast-check';
import type { Response } from 'supertest';
import { bootStrapi, type TestApp } from '../../support';
import { fillArchive } from './archive';
import { nastyBody, nastyId, nastyQuery } from './nasty';
import { isPublicArea, pathWith, type RunningRoute, runningRoutes } from './routes';
import { textOf } from './secrets';

const SEED = 20_211_018;
/** Requests for each route, asked by the public and with a full token. */
const RUNS = 40;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const TRACE = /\n\s+at |node_modules|\.[jt]s:\d+|select .* from "/i;

describe('bad input', () => {
  let app: TestApp;
  let token: string;

  beforeAll(async () => {
    app = await bootStrapi();
    // Each refused body would be a line of the log.
    for (const transport of app.strapi.log.transports) transport.silent = true;
    await fillArchive(app.strapi);
    token = await app.tokens.full();
  });
  afterAll(() => app.close());

  const routes = () => runningRoutes(app.strapi).filter(isPublicArea);

  /** How many rows each table has. */
  async function rows(): Promise<Record<string, number>> {
    const { rows: tables } = await app.strapi.db.connection.raw(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables as { name: string }[]) {
      const [count] = await app.strapi.db.connection(name).count({ rows: '*' });
      counts[name] = Number(count?.rows);
    }
    return counts;
  }

  function send(
    { method, path }: RunningRoute,
    id: string,
    query: string,
    body: string,
    authorized: boolean,
  ) {
    const name = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    const request = app.request[name](`${pathWith(path, id)}?${query}`)
      .redirects(0)
      .ok(() => true);
    if (authorized) request.set('Authorization', `Bearer ${token}`);
    return name === 'get' ? request : request.set('Content-Type', 'application/json').send(body);
  }

  /** What is wrong with an answer, or null. */
  function faultOf(response: Response): string | null {
    if (response.status >= 500) return 'is a failure';
    if (TRACE.test(textOf(response))) return `holds a stack trace: ${textOf(response)}`;
    if (response.status < 400) return null;
    const { data, error } = response.body ?? {};
    const isEnvelope = data === null && error?.status === response.status && error.name && error.message;
    return isEnvelope ? null : `is not in the envelope of errors: ${textOf(response)}`;
  }

  it('is refused by every route with a 4xx in the envelope of errors, and writes nothing', async () => {
    const before = await rows();
    const findings: string[] = [];
    const input = fc.record({ id: nastyId, query: nastyQuery, body: nastyBody, authorized: fc.boolean() });
    for (const [index, route] of routes().entries()) {
      for (const { id, query, body, authorized } of fc.sample(input, { seed: SEED + index, numRuns: RUNS })) {
        const response = await send(route, id, query, body, authorized);
        const fault = faultOf(response);
        const asked = `${route.method} ${pathWith(route.path, id)}?${query} ${body}`.slice(0, 400);
        if (fault) findings.push(`${response.status} ${fault} ${asked}`);
      }
    }
    expect(findings).toEqual([]);
    expect(await rows()).toEqual(before);
  }, 600_000);

  it('of five megabytes is refused with 413', async () => {
    const before = await rows();
    const body = JSON.stringify({ data: { headline: 'x'.repeat(FIVE_MEGABYTES) } });
    for (const route of routes().filter(({ method }) => method === 'POST' || method === 'PUT')) {
      const response = await send(route, 'x', '', body, true);
      expect([route, response.status, faultOf(response)]).toEqual([route, 413, null]);
    }
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['filters[id]=1', ['filters', 'id']],
    ['filters[headline][$between]=x', ['filters', 'headline', '$between']],
    ['pagination[limit]=0', ['pagination', 'limit']],
    ['pagination[limit]=-1', ['pagination', 'limit']],
    ['pagination[pageSize]=1e9', ['pagination', 'pageSize']],
    ['pagination[start]=10001', ['pagination', 'start']],
    ['_q[]=a', ['_q']],
    ['filters[headline]=a%00b', ['filters', 'headline']],
    ['unknown=1', ['unknown']],
    ['status=any', ['status']],
  ])('names the parameter: %s', async (query, path) => {
    const { body } = await app.request.get(`/api/articles?${query}`).expect(400);
    expect(body.error.details.errors[0].path).toEqual(path);
  });

  it('names the field of a body that holds a null byte', async () => {
    const { body } = await app.request
      .post('/api/people')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { name: 'a\0b' } })
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['data', 'name']);
  });
});
