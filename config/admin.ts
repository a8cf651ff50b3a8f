import type { Core } from '@strapi/strapi';
import { secret } from '../database/embedded';
import { type Previewed, previewAddress } from '../src/preview/address';

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: secret('ADMIN_JWT_SECRET') },
  apiToken: { salt: secret('API_TOKEN_SALT') },
  transfer: { token: { salt: secret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: secret('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  // Shows drafts as pages, in the reader or on the newsroom's own site.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: allowedOrigins(env('PUBLIC_SITE_PREVIEW', '')),
      handler: (uid: string, previewed: Previewed) => previewAddress(strapi, uid, previewed),
    },
  },
});

/** What the panel may show in a frame: itself, and the newsroom's site where that shows drafts. */
function allowedOrigins(preview: string): string[] {
  return ["'self'", ...(URL.canParse(preview) ? [new URL(preview).origin] : [])];
}

export default admin;
