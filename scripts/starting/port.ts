import { createServer } from 'node:net';
import { OneLineError } from '../../database/embedded';

/** Where the server will listen. */
export type Listening = { readonly host: string; readonly port: number };

/** The line for a port that cannot be had. */
export function portProblem({ host, port }: Listening, code: string | undefined): string {
  const reason = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`;
  return `Port ${port} of ${host} ${reason}: choose another, for example PORT=${port + 1} npm start.`;
}

/** Refuses, before anything slow begins, if the port cannot be had. */
export function requirePort(listening: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OneLineError(portProblem(listening, error.code))),
    );
    server.listen(listening.port, listening.host, () => server.close(() => resolve()));
  });
}
