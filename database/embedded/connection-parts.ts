import { OneLineError } from './one-line-error';

/** A connection string's parts, as Strapi wants them beside it. */
export type ConnectionParts = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
};

function parse(url: string): URL {
  try {
    const parsed = new URL(url);
    if (parsed.protocol === 'postgres:' || parsed.protocol === 'postgresql:') {
      return parsed;
    }
  } catch {
    // The line below says what is wanted; the string itself may hold a password and is not repeated.
  }
  throw new OneLineError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

/** Takes a connection string such as `postgres://user:password@host:5432/database` apart. */
export function connectionParts(url: string): ConnectionParts {
  const parsed = parse(url);
  return {
    host: decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || 5432),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
  };
}
