/**
 * Strapi reads and compiles the public's permissions anew for each request, which takes longer than most answers. Who
 * asks without credentials is given the permissions as compiled last, as long as the record's version is the same:
 * it moves when permissions change (src/record/watch.ts). With credentials, Strapi's own strategies decide.
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { currentVersion } from '../record/version';

interface Ability {
  can(action: string): boolean;
}

interface Compiled {
  version: string;
  /** Null where the public may do nothing. */
  ability: Ability | null;
}

interface Auth {
  credentials: unknown;
  ability: Ability | null;
}

/** What Strapi hands to `verify`. */
interface Config {
  scope?: string | string[];
}

const compiled = new WeakMap<Core.Strapi, Compiled>();

const NAME = 'public-reader';

/** The `auth` of a read's route, which asks for the permission of one action. */
export function readersAuth(action: string) {
  return { scope: [action], strategies: [NAME, 'content-api-token', 'users-permissions'] };
}

/** Makes the strategy known; it serves the routes that name it. */
export function registerPublicReader(strapi: Core.Strapi): void {
  strapi.get('auth').register('content-api', publicReader(strapi));
}

function publicReader(strapi: Core.Strapi) {
  return {
    name: NAME,
    async authenticate(ctx: Context) {
      if (ctx.request.header.authorization) return { authenticated: false };
      const version = await currentVersion(strapi);
      ctx.state.recordVersion = version;
      const ability = await publicAbility(strapi, version);
      return ability ? { authenticated: true, credentials: null, ability } : { authenticated: false };
    },
    async verify({ ability }: Auth, { scope }: Config) {
      if (!scope || !ability) throw new errors.UnauthorizedError();
      if (![scope].flat().every((action) => ability.can(action))) throw new errors.ForbiddenError();
    },
  };
}

/** Permissions that change between the two reads are noted under the version before, and read again at the next. */
async function publicAbility(strapi: Core.Strapi, version: string): Promise<Ability | null> {
  const known = compiled.get(strapi);
  if (known?.version === version) return known.ability;
  const service = strapi.plugin('users-permissions').service('permission');
  const granted: unknown[] = await service.findPublicPermissions();
  const permissions = granted.map((permission) => service.toContentAPIPermission(permission));
  const ability =
    permissions.length === 0 ? null : await strapi.contentAPI.permissions.engine.generateAbility(permissions);
  compiled.set(strapi, { version, ability: ability as Ability | null });
  return ability as Ability | null;
}
