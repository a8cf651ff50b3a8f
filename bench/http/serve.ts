/**
 * Serves the application on the database of DATABASE_URL until its parent ends, with two routes that do nothing beside
 * it: what they cost is what Strapi costs.
 */
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Core, createStrapi } from '@strapi/strapi';
import { ensureSecrets } from '../../database/embedded';

/** What the parent asks for, and is answered with. */
export type Question = 'vitals' | 'reset';
export interface Vitals {
  /** Bytes. */
  memory: number;
  /** Microseconds of the processor since the start. */
  processor: number;
  /** Milliseconds that the event loop was late, since the last reset. */
  delay: { p50: number; p99: number; max: number };
}

const NOTHING = (ctx: { body: unknown }) => {
  ctx.body = { data: null };
};

async function serve(): Promise<void> {
  ensureSecrets();
  const strapi = await createStrapi({
    ...{ appDir: process.cwd(), distDir: 'dist', autoReload: false },
    serveAdminPanel: process.env.BENCH_ADMIN === 'true',
  }).load();
  strapi.server.routes({
    type: 'content-api',
    routes: [
      // As any route of a Strapi application that the public may call.
      noOp('/no-op', { scope: ['api::article.article.find'] }),
      noOp('/no-op/open', false),
    ],
  } as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, token: await editorsToken(strapi) });
  answerVitals();
}

/** For editors who write by REST. */
async function editorsToken(strapi: Core.Strapi): Promise<string> {
  const name = `bench ${process.pid} ${Date.now()}`;
  const token = { name, description: '', type: 'full-access', lifespan: null };
  return (await strapi.service('admin::api-token').create(token)).accessKey;
}

function noOp(path: string, auth: object | false) {
  return { method: 'GET', path, handler: NOTHING, info: { type: 'content-api' }, config: { auth } };
}

function answerVitals(): void {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  process.on('message', (question: Question) => {
    if (question === 'reset') delays.reset();
    const { user, system } = process.cpuUsage();
    const delay = {
      p50: milliseconds(delays.percentile(50)),
      p99: milliseconds(delays.percentile(99)),
      max: milliseconds(delays.max),
    };
    process.send?.({ memory: process.memoryUsage().rss, processor: user + system, delay } satisfies Vitals);
  });
  process.on('disconnect', () => process.exit(0));
}

void serve();
