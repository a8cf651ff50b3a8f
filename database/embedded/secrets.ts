import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from './one-line-error';

/** Every secret that the application needs, by the name of its variable. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

/** The name of one secret's variable. */
export type SecretName = (typeof SECRETS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** The secrets that an environment lacks. */
export function missingSecrets(environment: Environment): SecretName[] {
  return SECRETS.filter((name) => !environment[name]?.trim());
}

/** Whether this run uses the embedded database: nobody named another one. */
export function isEmbedded(environment: Environment): boolean {
  return !environment.DATABASE_URL?.trim();
}

/** Whether this run may make what it lacks, secrets and demo: never in production or with somebody's database. */
export function mayImprovise(environment: Environment): boolean {
  return isEmbedded(environment) && environment.NODE_ENV !== 'production';
}

/** Whether this process only compiles: `strapi build` reads the configuration, but needs no secret or database. */
export function isBuild(argv: readonly string[]): boolean {
  return argv[2] === 'build';
}

/** The line that refuses to start. */
export function refusal(missing: readonly SecretName[]): string {
  return `Missing secrets: ${missing.join(', ')}. Set each in the environment or in .env, for example to the output of \`openssl rand -base64 32\`.`;
}

function randomSecret(name: SecretName): string {
  const one = () => randomBytes(32).toString('base64url');
  return name === 'APP_KEYS' ? `${one()},${one()}` : one();
}

/** The lines of an `.env` file that give each of the secrets a random value. */
export function randomSecrets(names: readonly SecretName[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, randomSecret(name)]));
}

function linesOf(secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The values that an `.env` file written here holds for the given names. */
function readBack(file: string, names: readonly SecretName[]): Record<string, string> {
  // The last line that names a variable holds, as for dotenv.
  const lines = readFileSync(file, 'utf8').split('\n').reverse();
  const pairs = names.map((name) => [name, lines.find((line) => line.startsWith(`${name}=`))] as const);
  return Object.fromEntries(
    pairs.flatMap(([name, line]) => (line ? [[name, line.slice(name.length + 1)]] : [])),
  );
}

/** Makes the file whole or not at all; of two processes that make it at once, both end with the first one's. */
function create(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) {
      throw error;
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Gives this process every secret: from the environment, or, where it may improvise, from an `.env` that it makes or
 * completes. Otherwise it refuses in one line that names all that are missing.
 */
export function ensureSecrets(folder: string = process.cwd()): void {
  const missing = missingSecrets(process.env);
  if (missing.length === 0) {
    return;
  }
  if (!mayImprovise(process.env)) {
    throw new OneLineError(refusal(missing));
  }
  const file = process.env.ENV_PATH ?? path.join(folder, '.env');
  if (existsSync(file)) {
    writeFileSync(file, `\n${linesOf(randomSecrets(missing))}`, { flag: 'a' });
  } else {
    create(
      file,
      `# Made at the first start. Keep it: tokens and sessions are signed with it.\n${linesOf(randomSecrets(missing))}`,
    );
  }
  Object.assign(process.env, readBack(file, missing));
}

/** One secret, for the configuration. */
export function secret(name: SecretName): string {
  if (!isBuild(process.argv)) {
    ensureSecrets();
  }
  return process.env[name] ?? '';
}
