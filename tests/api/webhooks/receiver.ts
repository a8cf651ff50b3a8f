/** A receiver of webhooks that does what a test says, and keeps what came. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../../src/webhooks/message/message';

export interface Received {
  headers: IncomingHttpHeaders;
  id: string;
  body: string;
  message: Message;
}

export type Answers = (response: ServerResponse, received: Received) => void;

export interface Receiver {
  url: string;
  received: Received[];
  /** What it does from now on; it takes everything at first. */
  answer: Answers;
  /** Waits until so many have come. */
  has(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

export const takes: Answers = (response) => response.writeHead(204).end();

export const refuses =
  (status: number, headers: Record<string, string> = {}): Answers =>
  (response) =>
    response.writeHead(status, headers).end(`no: ${status}`);

export async function startReceiver(): Promise<Receiver> {
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const received = { headers: request.headers, id: String(request.headers['webhook-id']), body };
      receiver.received.push({ ...received, message: JSON.parse(body) });
      receiver.answer(response, receiver.received.at(-1)!);
      for (const { count, resolve } of waiting) if (receiver.received.length >= count) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: takes,
    async has(count) {
      if (receiver.received.length < count)
        await new Promise<void>((resolve) => waiting.push({ count, resolve }));
      return receiver.received;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}

/** As docs/webhooks.md shows it to developers. */
export function isGenuine({ headers, body }: Pick<Received, 'headers' | 'body'>, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', key).update(signed).digest();
  const isRecent = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => Buffer.from(signature.replace('v1,', ''), 'base64'))
    .some((given) => isRecent && given.length === expected.length && timingSafeEqual(given, expected));
}
