import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Place } from './place';

/** The superuser of every embedded database. */
export const SUPERUSER = 'dateline';

/** The database that the application uses. */
export const DATABASE = 'dateline';

/** The connection string of a database on this machine's loopback address. */
export function addressOf(parts: { port: number; password: string; database: string }): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(parts.password)}@127.0.0.1:${parts.port}/${parts.database}`;
}

/** The connection string of one database of a place, at the port that its server listens on. */
export function addressIn(place: Place, port: number, database: string): string {
  const password = readFileSync(place.password, 'utf8').trim();
  return addressOf({ port, password, database });
}

/** Listens for a moment on a port of the loopback address, 0 for any, and answers which it was. */
function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

/** A TCP port of the loopback address that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Whether nothing listens on a TCP port of the loopback address at this moment. */
export function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}
