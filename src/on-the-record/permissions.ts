/** Who may read what, before anybody has decided otherwise. */
import type { Core } from '@strapi/strapi';
import { READ_DRAFTS } from './audience';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';
const READERS = ['public', 'authenticated'];

interface Route {
  method: string;
  handler: unknown;
  info?: { type?: string; apiName?: string };
  config?: { auth?: false | { scope?: string[] } };
}

/**
 * Gives the public and registered users every read of ours but drafts, once each: what was given is remembered, and
 * what an administrator takes away stays away. Reads that come with a later version are given when it first starts.
 */
export async function grantReads(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'dateline' });
  const given = ((await store.get({ key: 'granted-reads' })) ?? []) as string[];
  const fresh = readActions(strapi).filter((action) => !given.includes(action));
  if (fresh.length === 0) return;
  await strapi.db.transaction(async () => {
    for (const type of READERS) await grant(strapi, type, fresh);
    await store.set({ key: 'granted-reads', value: [...given, ...fresh] });
  });
}

/** Closes, at the first start, what lets strangers in: self-registration, and uploads by the public. */
export async function closeDoors(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'dateline' });
  if (await store.get({ key: 'closed-doors' })) return;
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await settings.get({ key: 'advanced' })) ?? {}) as object;
  await settings.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  const doors = await strapi.db.query(PERMISSION).findMany({
    where: { role: { type: 'public' }, action: { $startsWith: 'plugin::upload.' } },
  });
  const ids = doors.map(({ id }: { id: number }) => id);
  if (ids.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: ids } } });
  await store.set({ key: 'closed-doors', value: true });
}

async function grant(strapi: Core.Strapi, type: string, actions: string[]): Promise<void> {
  const role = await strapi.db.query(ROLE).findOne({ where: { type }, populate: ['permissions'] });
  if (!role) return;
  const present = new Set(role.permissions.map(({ action }: { action: string }) => action));
  for (const action of actions) {
    if (!present.has(action)) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}

/** The actions behind every GET route of our own. */
export function readActions(strapi: Core.Strapi): string[] {
  const found = Object.entries(strapi.apis).flatMap(([api, { routes }]) =>
    (Object.values(routes) as { routes: Route[] }[])
      .flatMap((router) => router.routes)
      .filter((route) => route.method === 'GET' && route.config?.auth !== false && isContent(route))
      .flatMap((route) => scopesOf(api, route)),
  );
  return [...new Set(found)].filter((action) => action !== READ_DRAFTS).sort();
}

function isContent({ info }: Route): boolean {
  return info?.type === undefined || info.type === 'content-api';
}

function scopesOf(api: string, { handler, config }: Route): string[] {
  const { scope } = config?.auth || {};
  if (scope) return scope;
  if (typeof handler !== 'string') return [];
  return [handler.includes('::') ? handler : `api::${api}.${handler}`];
}
