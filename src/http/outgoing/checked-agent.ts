/** Connections that lead only where they may. */
import { lookup as lookupName } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';

const CONNECT_TIMEOUT = 10_000;

export interface Resolved {
  address: string;
  family: number;
}

/** Where connections may lead. */
export interface Reach {
  /** Asked of every address before a connection is made to it, and of the connection that was made. */
  isAllowedAddress(address: string): boolean;
  /** The addresses of a name. */
  resolve(hostname: string): Promise<readonly Resolved[]>;
}

/** The addresses that this machine's resolver knows of a name. */
export function resolveName(hostname: string): Promise<readonly Resolved[]> {
  return lookupName(hostname, { all: true, verbatim: true });
}

/** What a look-up or connection that is not allowed fails with. */
export class ForbiddenAddress extends Error {
  readonly code = 'EFORBIDDENADDRESS';

  constructor(readonly host: string) {
    super(`${host} leads into a network that is not public`);
    this.name = 'ForbiddenAddress';
  }
}

/**
 * An agent whose connections go to the very addresses that were checked: the answer of the look-up that was
 * allowed is the one that the socket connects to, so that a name cannot change its mind in between (DNS rebinding).
 * One answer of several that is not allowed forbids the name. Close it when done.
 */
export function checkedAgent({ isAllowedAddress, resolve }: Reach): Agent {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (answers) => {
        const [first] = answers;
        if (!first || answers.some(({ address }) => !isAllowedAddress(address))) {
          callback(new ForbiddenAddress(hostname), '', 0);
        } else if (options.all) callback(null, [...answers]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
  const connect = buildConnector({ lookup, timeout: CONNECT_TIMEOUT });
  return new Agent({
    connect(options, callback) {
      connect(options, (error, socket) => {
        if (error || !socket) return callback(error ?? new Error('no connection'), null);
        // Numbers in an address are connected to without being looked up.
        if (isAllowedAddress(plain(socket.remoteAddress))) return callback(null, socket);
        socket.destroy();
        callback(new ForbiddenAddress(options.hostname), null);
      });
    },
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
  });
}

/** Whether a request failed because of where it led. Connecting to several addresses in turn gathers the errors of all. */
export function isForbiddenAddress(error: unknown): boolean {
  if (error instanceof ForbiddenAddress) return true;
  const { cause, errors: several } = (error ?? {}) as { cause?: unknown; errors?: unknown[] };
  return (cause !== undefined && isForbiddenAddress(cause)) || (several ?? []).some(isForbiddenAddress);
}

/** A socket that speaks both writes IPv4 as `::ffff:93.184.216.34`. */
function plain(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
