import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as netServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { urlFaultNow } from '../../../src/webhooks/sending/check-url';
import { excerptOf } from '../../../src/webhooks/sending/excerpt';
import { type Rules, rulesOf } from '../../../src/webhooks/sending/reach';
import { type Sending, send } from '../../../src/webhooks/sending/send';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

let server: Server;
let port: number;
let requests: { request: IncomingMessage; body: string }[];
let handle: RequestListener;

/** Loopback stands for the public internet here; its other addresses for the networks behind. */
const rules = rulesOf({ allowedAddresses: ['127.0.0.1'], allowHttp: true });

beforeEach(async () => {
  requests = [];
  handle = (_, response) => response.writeHead(204).end();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push({ request, body });
      handle(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const message = { id: 'msg_1', timestamp: 1614265330, body: '{"a":"ä"}' };
const sending = (given: Partial<Sending> = {}) =>
  send({ url: `http://127.0.0.1:${port}/hook`, message, secrets: [SECRET], rules, timeout: 3_000, ...given });

describe('a delivery', () => {
  test('is a signed POST of exactly what was signed', async () => {
    expect(await sending()).toMatchObject({ status: 204, error: null, answer: null, retryAfter: null });
    const [{ request, body }] = requests as [(typeof requests)[0]];
    expect(request.method).toBe('POST');
    expect(body).toBe(message.body);
    expect(request.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Dateline-Webhooks/1.0',
      'content-length': String(Buffer.byteLength(message.body)),
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1614265330',
    });
    expect(request.headers['webhook-signature']).toMatch(/^v1,/);
  });

  test.each([
    [200, null],
    [299, null],
    [400, 'answers 400'],
    [410, 'answers 410'],
    [500, 'answers 500'],
    [304, expect.stringContaining('redirects are not followed')],
  ])('answered by %d', async (status, error) => {
    handle = (_, response) => response.writeHead(status).end();
    expect(await sending()).toMatchObject({ status, error });
  });

  test('says how long the receiver wants to be left alone, and what it said', async () => {
    handle = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end('Later, please.');
    expect(await sending()).toMatchObject({ status: 503, retryAfter: 120_000, answer: 'Later, please.' });
  });

  test.each(['http://127.0.0.2/', 'http://[::1]/', 'http://169.254.169.254/latest', 'file:///etc/passwd'])(
    'does not follow a redirect to %s',
    async (location) => {
      handle = (_, response) => response.writeHead(302, { location }).end();
      expect(await sending()).toMatchObject({ status: 302, error: expect.stringContaining('redirects') });
      expect(requests).toHaveLength(1);
    },
  );

  test('ends when its time is over, where nothing is answered', async () => {
    handle = () => {};
    expect(await sending({ timeout: 300 })).toMatchObject({
      status: null,
      error: 'did not answer within 0.3 seconds',
    });
  });

  test('ends when its time is over, where the head of the answer comes drop by drop', async () => {
    const drops = netServer((socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x: y\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => drops.listen(0, '127.0.0.1', resolve));
    const { port: at } = drops.address() as AddressInfo;
    const attempt = await sending({ url: `http://127.0.0.1:${at}/`, timeout: 300 });
    expect(attempt).toMatchObject({ status: null, error: 'did not answer within 0.3 seconds' });
    expect(attempt.duration).toBeLessThan(2_000);
    await new Promise((resolve) => drops.close(resolve));
  });

  test('is over once the status is there, where the body comes drop by drop', async () => {
    handle = (_, response) => {
      response.writeHead(200).write('a');
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const attempt = await sending({ timeout: 300 });
    expect(attempt).toMatchObject({ status: 200, error: null });
    expect(attempt.answer).toMatch(/^a+$/);
    expect(attempt.duration).toBeLessThan(2_000);
  });

  test('keeps the beginning of an answer that never ends', async () => {
    handle = (_, response) => {
      response.writeHead(500);
      const more = () => {
        while (response.write('x'.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    };
    const attempt = await sending();
    expect(attempt).toMatchObject({ status: 500, answer: 'x'.repeat(500) });
    expect(attempt.duration).toBeLessThan(2_000);
  });

  test('keeps no bytes that are not text', async () => {
    handle = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('\0\u0007bomb'));
    const { answer, error } = await sending();
    expect(error).toBeNull();
    expect(answer).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('tells of a receiver that speaks something else', async () => {
    const liar = netServer((socket) => {
      socket.on('error', () => {}).resume();
      socket.end('220 mail.example.org ESMTP\r\n');
    });
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(liar.address() as AddressInfo).port}/`;
    expect(await sending({ url })).toMatchObject({
      status: null,
      error: expect.stringMatching(/^cannot be reached/),
    });
    await new Promise((resolve) => liar.close(resolve));
  });

  test('that the process ends is neither taken nor refused', async () => {
    handle = () => {};
    const ending = new AbortController();
    const attempt = sending({ signal: ending.signal });
    ending.abort();
    await expect(attempt).rejects.toThrow(/abort/i);
  });
});

describe('networks that are not public', () => {
  const strict = rulesOf({ allowedAddresses: [], allowHttp: true });

  test('are never connected to, by number or by name', async () => {
    for (const host of ['127.0.0.1', '2130706433', 'localhost', '[::ffff:127.0.0.1]', '0.0.0.0'])
      expect(await sending({ url: `http://${host}:${port}/`, rules: strict })).toMatchObject({
        status: null,
        error: expect.stringContaining('leads into a network that is not public'),
      });
    expect(requests).toEqual([]);
  });

  test('a name that changes its mind after it was saved is not connected to', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.1', '10.0.0.1']];
    const changing: Rules = {
      ...rules,
      resolve: async () => answers.shift()!.map((address) => ({ address, family: 4 })),
    };
    const url = `http://receiver.example:${port}/`;
    expect(await urlFaultNow(url, changing)).toBeNull();
    for (const _ of [1, 2])
      expect(await sending({ url, rules: changing })).toMatchObject({
        error: 'leads into a network that is not public',
      });
    expect(requests).toEqual([]);
  });

  test('that are allowed are sent to, and no others', () => {
    const { isAllowedAddress } = rulesOf({ allowedAddresses: ['10.1.0.0/16', 'fd00::/8'], allowHttp: false });
    expect(['10.1.2.3', 'fd00::1', '8.8.8.8'].map(isAllowedAddress)).toEqual([true, true, true]);
    const others = ['10.2.0.1', '127.0.0.1', '::ffff:10.1.2.3', '64:ff9b::a01:203', 'fe80::1', 'localhost'];
    for (const address of others) expect(isAllowedAddress(address)).toBe(false);
  });

  test.each(['10.0.0.0/33', 'intranet', '10.0.0.0/', ''])(
    '“%s” is no network, and the setting says so',
    (text) => {
      expect(() => rulesOf({ allowedAddresses: [text], allowHttp: false })).toThrow(
        /WEBHOOKS_ALLOWED_ADDRESSES/,
      );
    },
  );
});

describe('addresses of receivers', () => {
  const strict = { ...rulesOf({ allowedAddresses: [], allowHttp: false }), resolve: async () => [] };

  test.each([
    ['not an address', /must be an address/],
    ['http://example.org/', /must begin with https:/],
    ['ftp://example.org/', /must begin with https:, not ftp:/],
    ['https://user:word@example.org/', /no user name or password/],
    ['https://example.org:25/', /port 25/],
    ['https://example.org:22/', /port 22/],
    ['https://10.0.0.1/', /not public/],
    ['https://[fd00::1]/', /not public/],
    ['https://0x7f.1/', /not public/],
    [`https://example.org/${'x'.repeat(3000)}`, /at most 2048/],
  ])('%s is refused', async (address, fault) => {
    expect(await urlFaultNow(address, strict)).toMatch(fault);
  });

  test('others are taken, also those that nobody knows yet', async () => {
    const unknown = { ...strict, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    for (const address of ['https://example.org/hook?x=1#y', 'https://example.org:8443/', 'https://8.8.8.8/'])
      expect(await urlFaultNow(address, unknown)).toBeNull();
  });

  test('a name that leads inside is refused when it is saved', async () => {
    const inside = { ...strict, resolve: async () => [{ address: '10.0.0.7', family: 4 }] };
    expect(await urlFaultNow('https://intranet.example/', inside)).toMatch(/not public/);
  });
});

describe('what is kept of an answer', () => {
  test('is short, can be stored, and is nothing where nothing was said', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        const text = excerptOf(bytes);
        if (text === null) return;
        expect([...text].length).toBeLessThanOrEqual(500);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
        expect(text.trim()).not.toBe('');
      }),
    );
    expect(excerptOf(Buffer.from(' \r\n\t'))).toBeNull();
    expect(excerptOf(Buffer.from('no\r\n\tsuch\0 key'))).toBe('no \n such  key');
  });
});
