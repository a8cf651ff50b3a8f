import { isHarmless, parsePostmaster } from '../../../database/embedded/postmaster';

const READY = '4711\n/srv/data\n1795492094\n42569\n\n127.0.0.1\n  1234567         0\nready   \n';

describe('the lock of a PostgreSQL server', () => {
  it('says who holds the data folder, where, and at which port', () => {
    expect(parsePostmaster(READY)).toEqual({ pid: 4711, data: '/srv/data', port: 42569, isReady: true });
  });

  it('is not ready while the server starts or stops', () => {
    expect(parsePostmaster(READY.replace('ready   ', 'starting'))?.isReady).toBe(false);
    expect(parsePostmaster(READY.replace('ready   ', 'stopping'))?.isReady).toBe(false);
  });

  it.each(['', '\n', '4711\n', '4711\n/srv/data\n1795492094\n', 'x\ny\nz\nw\n', '-1\n/srv/data\n1\n2\n'])(
    'says nothing while it is half written: %j',
    (text) => {
      expect(parsePostmaster(text)).toBeUndefined();
    },
  );
});

describe('a process that a lock names', () => {
  it.each(['Ss   postgres\n', 'R    /usr/lib/postgresql/18/bin/postgres\n', ''])(
    'is respected: %j',
    (status) => {
      expect(isHarmless(status)).toBe(false);
    },
  );

  it.each(['Z    postgres <defunct>\n', 'S    node\n', 'Ss   sshd: someone\n'])(
    'is passed over where it holds nothing: %j',
    (status) => {
      expect(isHarmless(status)).toBe(true);
    },
  );
});
