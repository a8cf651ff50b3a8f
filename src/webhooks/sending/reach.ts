/** Where deliveries may go. */
import { isIP } from 'node:net';
import type { Core } from '@strapi/strapi';
import ipaddr from 'ipaddr.js';
import { type Reach, resolveName } from '../../http/outgoing/checked-agent';
import { isPublicAddress } from '../../http/outgoing/public-address';
import type { TargetRules } from '../../http/outgoing/target';
import { type WebhooksConfig, webhooksConfig } from '../settings';

export type Rules = TargetRules & Reach;

/** Below are the ports of mail, shells and other services that may take a request for something else. */
const FIRST_FREE_PORT = 1024;

/** What the configuration allows: the public internet, and the networks that it names. */
export function rulesOf(config: Pick<WebhooksConfig, 'allowedAddresses' | 'allowHttp'>): Rules {
  const allowed = config.allowedAddresses.map(readRange);
  return {
    isAllowedAddress: (address) =>
      isPublicAddress(address) || allowed.some((range) => isWithin(address, range)),
    isAllowedPort: (port) => port === 80 || port === 443 || port >= FIRST_FREE_PORT,
    schemes: config.allowHttp ? ['https:', 'http:'] : ['https:'],
    resolve: resolveName,
  };
}

export function rulesFor(strapi: Core.Strapi): Rules {
  return rulesOf(webhooksConfig(strapi));
}

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** @throws Error that names the setting, so that a server with a wrong one does not start to send */
function readRange(written: string): Range {
  const text = written.trim();
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.parse(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new Error(
      `WEBHOOKS_ALLOWED_ADDRESSES: ${text} is neither an address nor a range such as 10.1.0.0/16`,
    );
  }
}

function isWithin(address: string, [network, bits]: Range): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  return parsed.kind() === network.kind() && parsed.match(network, bits);
}
