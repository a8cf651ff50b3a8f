/** Which addresses are of the public internet. Pure. */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is routed (RFC 4291, IANA); `::127.0.0.1` and its like lie outside. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
/** Azure's, which answers every machine there and looks public. */
const METADATA = ['168.63.129.16'];

/**
 * Whether the address is unicast on the public internet: not private, loopback, link-local, shared (CGNAT), multicast,
 * reserved, or one that carries another within it (IPv4-mapped, NAT64, 6to4, Teredo), whose end nobody sees.
 *
 * @param address as resolvers and sockets write it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || METADATA.includes(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
}
