/** A cache in front: it keeps every answer beside its surrogate keys, and asks again only for what was dropped. */
import type { TestApp } from '../../support';
import { isPublicArea, PLURALS, pathWith, runningRoutes } from '../on-the-record/routes';

interface Kept {
  said: string;
  keys: ReadonlySet<string>;
}

export interface Drift {
  /** Addresses whose answers have changed and were not dropped: what the cache would serve wrongly. */
  stale: string[];
  /** Addresses that were dropped. */
  dropped: string[];
  /** Of these, how many say something else now. */
  changed: number;
}

const ABREAST = 8;

export async function cacheOf(app: TestApp, addresses: readonly string[]) {
  const kept = new Map<string, Kept>();
  const keep = async (address: string) => {
    const answer = await ask(app, address);
    const changed = kept.get(address)?.said !== answer.said;
    kept.set(address, answer);
    return changed;
  };
  await each(addresses, keep);
  return {
    size: kept.size,
    keysOf: (address: string) => [...(kept.get(address)?.keys ?? [])],
    /** Drops what has one of these keys, and then asks for everything, to find out what that left. */
    async drop(keys: ReadonlySet<string>): Promise<Drift> {
      const dropped = new Set(
        [...kept].filter(([, own]) => [...own.keys].some((key) => keys.has(key))).map(([address]) => address),
      );
      const changed: string[] = [];
      await each(addresses, async (address) => {
        if (await keep(address)) changed.push(address);
      });
      return {
        stale: changed.filter((address) => !dropped.has(address)).sort(),
        dropped: [...dropped],
        changed: changed.length,
      };
    },
  };
}

async function ask({ request }: TestApp, address: string): Promise<Kept> {
  const answer = await request.get(address).buffer(true).parse(asText);
  const said = `${answer.status} ${answer.headers.link ?? ''}\n${withoutClock(answer.body as string)}`;
  return { said, keys: new Set(String(answer.headers['surrogate-key'] ?? '').split(' ')) };
}

/** A calendar says when it was written. */
function withoutClock(text: string): string {
  return text.replace(/^DTSTAMP:.*$/gm, '');
}

type Parser = Parameters<ReturnType<TestApp['request']['get']>['parse']>[0];
const asText: Parser = (response, done) => {
  const parts: Buffer[] = [];
  response.on('data', (part) => parts.push(Buffer.from(part)));
  response.on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
};

async function each(addresses: readonly string[], visit: (address: string) => Promise<unknown>) {
  const waiting = [...addresses];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await visit(next);
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
}

/** Not the same for everybody, or of no document. */
const OTHERS = /\/(draft|changes|connect|auth|users|upload|sitemap|sitemaps|search|suggest|lookup)\b/;

/** Every address of these documents that the application answers, by its routes. */
export function addressesOf(app: TestApp, ids: Record<keyof typeof PLURALS, readonly string[]>): string[] {
  const routes = runningRoutes(app.strapi).filter(
    (route) => route.method === 'GET' && isPublicArea(route) && !OTHERS.test(route.path),
  );
  const plurals = Object.entries(PLURALS) as [keyof typeof PLURALS, string][];
  return routes.flatMap(({ path }) => {
    const [kind] = plurals.find(([, plural]) => path.startsWith(`/api/${plural}/:id`)) ?? [];
    if (kind) return ids[kind].map((id) => pathWith(path, id));
    return path.includes(':') || path.includes('(') ? [] : [path];
  });
}
