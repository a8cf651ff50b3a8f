import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchedFile, fetchPage } from '../../../src/importing/fetching/fetch-page';
import { type FetchPolicy, PUBLIC_WEB } from '../../../src/importing/fetching/policy';
import { readItems } from '../../../src/importing/read-items';
import { NOW } from './read';

const STORY = `<html><head><title>Ferry to stay</title></head><body><article><h1>Ferry to stay</h1>${'<p>The harbour council of Northport voted on Tuesday to keep the ferry open through the winter, its chair said.</p>'.repeat(4)}</article></body></html>`;
const html = (response: Parameters<RequestListener>[1], body: string | Buffer = STORY, headers = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

let server: Server;
let origin: string;
let requests: IncomingMessage[];
let handle: RequestListener;
let robots: string | number;

/** Loopback stands for the public internet here; its other addresses for the networks behind. */
const policy: FetchPolicy = {
  ...PUBLIC_WEB,
  isAllowedAddress: (address) => address === '127.0.0.1',
  isAllowedPort: () => true,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  timeoutInMilliseconds: 5000,
};

beforeEach(async () => {
  requests = [];
  robots = 404;
  handle = (_, response) => html(response);
  server = createServer((request, response) => {
    requests.push(request);
    if (request.url !== '/robots.txt') handle(request, response);
    else if (typeof robots === 'number') response.writeHead(robots).end();
    else response.writeHead(200).end(robots);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const port = () => new URL(origin).port;
const refusal = (address: string, given: Partial<FetchPolicy> = {}) =>
  fetchPage(address, { ...policy, ...given }).then(
    () => null,
    (error: unknown) => error,
  );

describe('a page by its address', () => {
  test('is fetched as the importer, by name, and read', async () => {
    const page = await fetchPage(`http://coast.example:${port()}/ferry`, policy);
    expect(requests.at(-1)?.headers).toMatchObject({
      'user-agent': 'Dateline-Importer/1.0',
      host: `coast.example:${port()}`,
    });
    const items = [];
    for await (const item of readItems(fetchedFile(page), { timeZone: 'UTC', now: NOW })) items.push(item);
    expect(items).toMatchObject([{ kind: 'article', title: 'Ferry to stay' }]);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that is compressed with %s is unpacked', async (encoding, compress) => {
    handle = (_, response) => html(response, compress(STORY), { 'content-encoding': encoding });
    expect(Buffer.from((await fetchPage(origin, policy)).bytes).toString()).toBe(STORY);
  });

  test('that moved is followed, and its former addresses are told', async () => {
    handle = (request, response) => {
      if (request.url === '/new') html(response);
      else response.writeHead(301, { location: '/new' }).end();
    };
    expect(await fetchPage(`${origin}/old`, policy)).toMatchObject({
      address: `${origin}/new`,
      redirectedFrom: [`${origin}/old`],
    });
  });
});

describe('networks that are not public', () => {
  test('loopback is refused by the policy that is in force, and nothing is sent', async () => {
    expect(await refusal(origin, { ...PUBLIC_WEB, isAllowedPort: () => true })).toMatchObject({
      code: 'address-not-public',
    });
    expect(
      await refusal(`http://localhost:${port()}/`, { ...PUBLIC_WEB, isAllowedPort: () => true }),
    ).toMatchObject({ code: 'address-not-public' });
    expect(requests).toEqual([]);
  });

  test('a name that leads there is refused, also where only one of its answers does', async () => {
    const inside = { address: '127.0.0.2', family: 4 };
    const outside = { address: '127.0.0.1', family: 4 };
    for (const answers of [[inside], [outside, inside], [{ address: '::1', family: 6 }, outside], []])
      expect(
        await refusal(`http://inside.example:${port()}/`, { resolve: async () => answers }),
      ).toMatchObject({ code: 'address-not-public' });
    expect(requests).toEqual([]);
  });

  test('a name that changes its mind after it was asked is refused', async () => {
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    // The connection for robots.txt is closed by the server, so that the page's is a new one.
    server.keepAliveTimeout = 1;
    robots = '';
    handle = (_, response) => response.writeHead(302, { location: `http://other.example:${port()}/` }).end();
    expect(await refusal(`http://rebinding.example:${port()}/`, { resolve })).toMatchObject({
      code: 'address-not-public',
    });
    expect(requests.every(({ headers }) => headers.host?.startsWith('rebinding'))).toBe(true);
  });

  test.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://2130706434/',
    'http://inside.example/',
    'file:///etc/passwd',
    'http://a:b@127.0.0.1/',
  ])('a redirect to %s is refused', async (location) => {
    handle = (_, response) => response.writeHead(302, { location }).end();
    const resolve: FetchPolicy['resolve'] = async (name) => [
      { address: name.startsWith('inside') ? '10.0.0.1' : '127.0.0.1', family: 4 },
    ];
    const code = /^(?:file|http:\/\/a:b)/.test(location) ? 'address' : 'address-not-public';
    expect(await refusal(`${origin}/start`, { resolve })).toMatchObject({ code });
  });

  test('so is one that robots.txt sends to', async () => {
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      requests.push(request);
      response.writeHead(302, { location: 'http://127.0.0.2/robots.txt' }).end();
    });
    expect(await refusal(origin)).toMatchObject({ code: 'address-not-public' });
    expect(requests).toHaveLength(1);
  });
});

describe('limits', () => {
  test('a page that goes round in circles is refused', async () => {
    handle = (_, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await refusal(origin)).toMatchObject({
      code: 'answer',
      reason: expect.stringContaining('5 times'),
    });
    expect(requests.filter(({ url }) => url !== '/robots.txt')).toHaveLength(6);
  });

  test('a page that is too large is refused by what it says', async () => {
    handle = (_, response) => html(response, 'x'.repeat(5000));
    expect(await refusal(origin, { mostBytes: 1000 })).toMatchObject({ code: 'too-large' });
  });

  test('and by what comes, where it says nothing', async () => {
    handle = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const send = () => {
        while (response.write('x'.repeat(10_000)));
        response.once('drain', send);
      };
      send();
    };
    expect(await refusal(origin, { mostBytes: 1_000_000 })).toMatchObject({ code: 'too-large' });
  });

  test('a bomb of 20 MB in 20 KB is refused as it unpacks', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    handle = (_, response) => html(response, bomb, { 'content-encoding': 'gzip' });
    expect(await refusal(origin, { mostBytes: 1_000_000 })).toMatchObject({ code: 'too-large' });
  });

  test('packed twice, which nobody asked for, is refused', async () => {
    handle = (_, response) => html(response, gzipSync(gzipSync(STORY)), { 'content-encoding': 'gzip, gzip' });
    expect(await refusal(origin)).toMatchObject({ code: 'answer' });
  });

  test('a server that never ends its answer is left', async () => {
    handle = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    expect(await refusal(origin, { timeoutInMilliseconds: 300 })).toMatchObject({
      code: 'answer',
      reason: expect.stringContaining('0.3 seconds'),
    });
  });

  test.each(['image/png', 'application/zip', 'application/octet-stream', ''])(
    'what is of the type “%s” is refused',
    async (type) => {
      handle = (_, response) => response.writeHead(200, type ? { 'content-type': type } : {}).end('x');
      expect(await refusal(origin)).toMatchObject({ code: 'answer' });
    },
  );

  test.each([403, 404, 500, 204])('an answer of %d is refused', async (status) => {
    handle = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end();
    expect(await refusal(origin)).toMatchObject({ code: 'answer', reason: `answers ${status}` });
  });

  test('a server that is not there is told', async () => {
    const gone = origin;
    await new Promise((resolve) => server.close(resolve));
    expect(await refusal(gone)).toMatchObject({ code: 'answer', file: gone });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
});

describe('robots.txt', () => {
  test('is obeyed, also where a redirect leads', async () => {
    robots = 'User-agent: *\nAllow: /\n\nUser-agent: dateline-importer\nDisallow: /private\n';
    expect(await refusal(`${origin}/private/page`)).toMatchObject({ code: 'robots' });
    handle = (_, response) => response.writeHead(302, { location: '/private/page' }).end();
    expect(await refusal(`${origin}/open`)).toMatchObject({ code: 'robots' });
    expect(requests.some(({ url }) => url === '/private/page')).toBe(false);
  });

  test('that is not there allows everything, that fails nothing', async () => {
    robots = 410;
    expect(await refusal(origin)).toBeNull();
    robots = 503;
    expect(await refusal(origin)).toMatchObject({ code: 'robots' });
  });
});
