import type { Core } from '@strapi/strapi';
import fc from 'fast-check';
import { cursorsFor, type Position } from '../../../src/http/cursor';

/** All that cursors ask of Strapi: its keys. */
const withKeys = (...keys: string[]) => ({ config: { get: () => keys } }) as unknown as Core.Strapi;
const cursors = cursorsFor(withKeys('secret'), ['articles', 'x']);
const positions: fc.Arbitrary<Position> = fc.array(
  fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.constant(null)),
  {
    maxLength: 4,
  },
);

it('leads back to where the page ended', () => {
  fc.assert(
    fc.property(positions, (position) => expect(cursors.decode(cursors.encode(position))).toEqual(position)),
  );
});

it('is the same for the same place, and shows nothing of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000 }), (key) => {
      const cursor = cursors.encode(['2021-10-18', key]);
      expect(cursors.encode(['2021-10-18', key])).toBe(cursor);
      expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain(String(key));
    }),
  );
});

it('is refused when it was made up, changed, or belongs to another query or installation', () => {
  const cursor = cursors.encode(['2021-10-18', 7]);
  const changed = `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`;
  for (const forged of ['', 'x', changed, cursor.slice(0, 20), 'a'.repeat(5000)]) {
    expect(() => cursors.decode(forged)).toThrow('Parameter cursor');
  }
  expect(() => cursorsFor(withKeys('secret'), ['articles', 'y']).decode(cursor)).toThrow('Parameter cursor');
  expect(() => cursorsFor(withKeys('other'), ['articles', 'x']).decode(cursor)).toThrow('Parameter cursor');
  fc.assert(
    fc.property(fc.string(), (text) => expect(() => cursors.decode(text)).toThrow('Parameter cursor')),
  );
});
