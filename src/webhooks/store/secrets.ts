/** Secrets at rest: encrypted by Strapi's own service, AES-256-GCM with ENCRYPTION_KEY. */
import type { Core } from '@strapi/strapi';

interface Encryption {
  /** Null without a key. */
  encrypt(text: string): string | null;
  /** Null with another key than it was encrypted with. */
  decrypt(sealed: string): string | null;
}

function encryption(strapi: Core.Strapi): Encryption {
  return strapi.service('admin::encryption') as unknown as Encryption;
}

/** @throws Error where there is no ENCRYPTION_KEY: a secret is not kept in the clear */
export function seal(strapi: Core.Strapi, secret: string): string {
  const sealed = encryption(strapi).encrypt(secret);
  if (sealed === null) throw new Error('ENCRYPTION_KEY is missing: the secret of a webhook cannot be kept.');
  return sealed;
}

/** The secret; null where ENCRYPTION_KEY is another one now. */
export function unseal(strapi: Core.Strapi, sealed: string): string | null {
  return encryption(strapi).decrypt(sealed);
}
