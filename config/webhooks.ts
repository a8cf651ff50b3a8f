import type { Core } from '@strapi/strapi';
import type { WebhooksConfig } from '../src/webhooks/settings';

/**
 * Messages of what has changed for the public to receivers that administrators name. Nothing is sent into networks
 * that are not public unless WEBHOOKS_ALLOWED_ADDRESSES holds them.
 */
const webhooks = ({ env }: Core.Config.Shared.ConfigParams): WebhooksConfig => ({
  enabled: env.bool('WEBHOOKS_ENABLED', true),
  concurrency: env.int('WEBHOOKS_CONCURRENCY', 10),
  timeout: env.int('WEBHOOKS_TIMEOUT', 10_000),
  allowedAddresses: env.array('WEBHOOKS_ALLOWED_ADDRESSES', []).filter((address) => address !== ''),
  allowHttp: env.bool('WEBHOOKS_ALLOW_HTTP', false),
  keptDays: env.int('WEBHOOKS_KEPT_DAYS', 30),
  failingDays: env.int('WEBHOOKS_FAILING_DAYS', 5),
  formerSecretHours: env.int('WEBHOOKS_FORMER_SECRET_HOURS', 24),
});

export default webhooks;
