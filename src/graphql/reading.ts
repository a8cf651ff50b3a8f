/** What the resolvers of one request share: a snapshot of the database, and loaders. */
import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from 'koa';
import { inTransaction } from '../record/sql';
import { beginSnapshot } from '../record/version';

/** Strapi's GraphQL context. */
export interface GraphqlContext {
  state: { auth?: { ability?: unknown; credentials?: unknown; strategy?: unknown } };
  koaContext: Context;
}

/** Any resolver of ours. */
export type Resolver<P = Record<string, unknown>, A = Record<string, unknown>> = (
  parent: P,
  args: A,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
) => unknown;

interface Snapshot {
  run<T>(work: () => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

interface Reading {
  snapshot: Promise<Snapshot> | null;
  ended: boolean;
  loaders: Map<string, unknown>;
}

const readings = new WeakMap<object, Reading>();

function readingOf(context: GraphqlContext): Reading {
  const known = readings.get(context);
  if (known) return known;
  const reading = { snapshot: null, ended: false, loaders: new Map() };
  readings.set(context, reading);
  return reading;
}

/** A loader that lives as long as the request, made the first time that it is asked for. */
export function loaderOf<L>(context: GraphqlContext, name: string, make: () => L): L {
  const { loaders } = readingOf(context);
  if (!loaders.has(name)) loaders.set(name, make());
  return loaders.get(name) as L;
}

/**
 * Has a resolver of a query read in the request's snapshot, which the first of them opens and `endReading` closes;
 * so an answer never mixes two states. A mutation reads what it has just written.
 */
export function inReading<P, A>(strapi: Core.Strapi, resolve: Resolver<P, A>): Resolver<P, A> {
  return async (parent, args, context, info) => {
    if (info.operation.operation !== 'query') return resolve(parent, args, context, info);
    const reading = readingOf(context);
    // An error answers for its siblings while these are still on their way.
    if (reading.ended) throw new Error('The request has been answered');
    reading.snapshot ??= openSnapshot(strapi);
    const { run } = await reading.snapshot;
    return run(async () => resolve(parent, args, context, info));
  };
}

/** Ends the request's snapshot, if one was opened. */
export async function endReading(context: GraphqlContext): Promise<void> {
  const reading = readingOf(context);
  reading.ended = true;
  const snapshot = await reading.snapshot?.catch(() => null);
  await snapshot?.end();
}

/**
 * Strapi finds its transaction by the asynchronous context, which graphql-js does not carry from a parent's resolver
 * to its fields': so it is kept here, and entered again by each.
 */
function openSnapshot(strapi: Core.Strapi): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    let finish = () => {};
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    const closed = inTransaction(strapi, async (transaction) => {
      await beginSnapshot(strapi, transaction);
      const resource = new AsyncResource('GraphqlSnapshot');
      resolve({
        run: (work) => resource.runInAsyncScope(work),
        end: () => {
          finish();
          return closed;
        },
      });
      await finished;
    });
    closed.catch(reject);
  });
}
