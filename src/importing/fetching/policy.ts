/** What may be fetched, by whom, and how much of it. */
import { type Reach, resolveName } from '../../http/outgoing/checked-agent';
import { isPublicAddress } from '../../http/outgoing/public-address';

export interface FetchPolicy extends Reach {
  isAllowedPort(port: number): boolean;
  /** Its part before the slash is what robots.txt calls the importer. */
  userAgent: string;
  /** Of `Content-Type`: no other answer is read. */
  readable: RegExp;
  /** `Accept`. */
  accept: string;
  mostRedirects: number;
  /** Decompressed. */
  mostBytes: number;
  /** For one page, with its robots.txt and redirects. */
  timeoutInMilliseconds: number;
}

const WEB_PORTS: readonly number[] = [80, 443, 8080, 8443];
const MEGABYTE = 1024 * 1024;
const READABLE =
  /^(?:text\/(?:html|plain|xml)|application\/(?:json|xml|[\w.-]{1,60}\+(?:xml|json)))\s*(?:;|$)/;
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,application/json;q=0.8,text/plain;q=0.7';

/** The public internet, politely. */
export const PUBLIC_WEB: FetchPolicy = {
  isAllowedAddress: isPublicAddress,
  isAllowedPort: (port) => WEB_PORTS.includes(port),
  resolve: resolveName,
  userAgent: 'Dateline-Importer/1.0',
  readable: READABLE,
  accept: ACCEPT,
  mostRedirects: 5,
  mostBytes: 20 * MEGABYTE,
  timeoutInMilliseconds: 30_000,
};

/** The same, of pictures. What they are is found out by their bytes. */
export const PICTURES: FetchPolicy = {
  ...PUBLIC_WEB,
  readable: /^(?:image\/|application\/octet-stream|binary\/)/,
  accept: 'image/*',
};
