/** The shape of config/webhooks.ts, and the one way to read it. */
import type { Core } from '@strapi/strapi';

export interface WebhooksConfig {
  /** Whether this process delivers. Another one may do so for it: nothing is lost meanwhile. */
  enabled: boolean;
  /** Receivers that one process asks at a time. */
  concurrency: number;
  /** For one request, from the look-up of the name to the end of the answer, in milliseconds. */
  timeout: number;
  /** Addresses and CIDR ranges of networks that are not public and may be sent to all the same. */
  allowedAddresses: string[];
  /** Whether receivers may be without TLS. */
  allowHttp: boolean;
  /** Days for which deliveries are kept. */
  keptDays: number;
  /** Days without one success after which a webhook is switched off. */
  failingDays: number;
  /** For how long the former secret signs as well after a new one was made, in hours. */
  formerSecretHours: number;
}

export function webhooksConfig(strapi: Core.Strapi): WebhooksConfig {
  return strapi.config.get('webhooks') as WebhooksConfig;
}
