import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  ensureSecrets,
  isBuild,
  mayImprovise,
  missingSecrets,
  refusal,
  SECRETS,
} from '../../../database/embedded/secrets';

const COMPLETE = Object.fromEntries(SECRETS.map((name) => [name, 'given']));

describe('what a start may make up', () => {
  it('is allowed with the embedded database outside production alone', () => {
    expect(mayImprovise({})).toBe(true);
    expect(mayImprovise({ NODE_ENV: 'development', DATABASE_URL: '' })).toBe(true);
    expect(mayImprovise({ NODE_ENV: 'production' })).toBe(false);
    expect(mayImprovise({ DATABASE_URL: 'postgres://somebody@example.org/theirs' })).toBe(false);
  });

  it('is nothing for a build', () => {
    expect(isBuild(['node', 'strapi', 'build'])).toBe(true);
    expect(isBuild(['node', 'strapi', 'start'])).toBe(false);
  });
});

describe('the refusal to start', () => {
  it('names every missing secret in one line', () => {
    const line = refusal(missingSecrets({ ...COMPLETE, JWT_SECRET: undefined, APP_KEYS: ' ' }));
    expect(line).toMatch(/^Missing secrets: APP_KEYS, JWT_SECRET\. /);
    expect(line).not.toContain('\n');
  });
});

describe('the secrets of a first start', () => {
  const before = { ...process.env };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-secrets-'));
    for (const name of [...SECRETS, 'DATABASE_URL', 'NODE_ENV', 'ENV_PATH']) {
      delete process.env[name];
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    process.env = { ...before };
  });

  it('are written to .env for the owner alone, each different, and used', () => {
    ensureSecrets(folder);
    const file = path.join(folder, '.env');
    const values = SECRETS.map((name) => process.env[name]);
    expect(new Set(values).size).toBe(SECRETS.length);
    expect(values.every((value) => value !== undefined && value.length >= 43)).toBe(true);
    for (const name of SECRETS) {
      expect(readFileSync(file, 'utf8')).toContain(`${name}=${process.env[name]}\n`);
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('complete an .env that says something else, and keep what it says', () => {
    writeFileSync(path.join(folder, '.env'), 'PORT=1400');
    ensureSecrets(folder);
    const text = readFileSync(path.join(folder, '.env'), 'utf8');
    expect(text.startsWith('PORT=1400\n')).toBe(true);
    expect(text).toContain(`JWT_SECRET=${process.env.JWT_SECRET}\n`);
  });

  it('fill in an .env whose lines were left empty', () => {
    writeFileSync(path.join(folder, '.env'), 'DATABASE_URL=\nJWT_SECRET=\n');
    ensureSecrets(folder);
    expect(process.env.JWT_SECRET).toHaveLength(43);
  });

  it('are not written where the environment has them all', () => {
    Object.assign(process.env, COMPLETE);
    ensureSecrets(folder);
    expect(() => statSync(path.join(folder, '.env'))).toThrow('ENOENT');
  });

  it('are refused, and nothing is written, with the database of somebody else', () => {
    process.env.DATABASE_URL = 'postgres://somebody@example.org/theirs';
    expect(() => ensureSecrets(folder)).toThrow('Missing secrets: APP_KEYS');
    expect(() => statSync(path.join(folder, '.env'))).toThrow('ENOENT');
  });
});
