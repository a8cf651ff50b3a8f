/** What may be fetched, by whom, and how much of it. */
import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address';

export interface Resolved {
  address: string;
  family: number;
}

export interface FetchPolicy {
  /** Asked of every address before a connection is made to it, and of the connection that was made. */
  isAllowedAddress(address: string): boolean;
  isAllowedPort(port: number): boolean;
  /** The addresses of a name. */
  resolve(hostname: string): Promise<readonly Resolved[]>;
  /** Its part before the slash is what robots.txt calls the importer. */
  userAgent: string;
  mostRedirects: number;
  /** Decompressed. */
  mostBytes: number;
  /** For one page, with its robots.txt and redirects. */
  timeoutInMilliseconds: number;
}

const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443];
const MEGABYTE = 1024 * 1024;

/** The public internet, politely. */
export const PUBLIC_WEB: FetchPolicy = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => WEB_PORTS.includes(port),
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
  userAgent: 'Dateline-Importer/1.0',
  mostRedirects: 5,
  mostBytes: 20 * MEGABYTE,
  timeoutInMilliseconds: 30_000,
};
