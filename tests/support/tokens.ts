import type { Core } from '@strapi/strapi';

/** Makes API tokens; each answers the key that goes into `Authorization: Bearer`. */
export type Tokens = {
  readonly readOnly: () => Promise<string>;
  readonly full: () => Promise<string>;
  /** @param permissions actions such as `api::article.article.find` */
  readonly custom: (permissions: readonly string[]) => Promise<string>;
};

type Kind = 'read-only' | 'full-access' | 'custom';

/** The token helpers of one booted Strapi. */
export function createTokens(strapi: Core.Strapi): Tokens {
  let count = 0;
  const create = async (type: Kind, permissions?: readonly string[]): Promise<string> => {
    count += 1;
    const name = `${type} ${count}`;
    const service = strapi.service('admin::api-token');
    const token = await service.create({ name, description: '', type, lifespan: null, permissions });
    return token.accessKey;
  };
  return {
    readOnly: () => create('read-only'),
    full: () => create('full-access'),
    custom: (permissions) => create('custom', permissions),
  };
}
