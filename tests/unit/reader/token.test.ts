import fc from 'fast-check';
import { readPreview, signPreview } from '../../../src/preview/token';

const grant = fc.record({
  documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
  status: fc.constant('draft' as const),
  expires: fc.integer({ min: 1, max: 4_000_000_000 }),
});
const secret = fc.string({ minLength: 8 });

describe('a link to a draft', () => {
  it('says what was signed, until it is over', () => {
    fc.assert(
      fc.property(grant, secret, (signed, key) => {
        const token = signPreview(signed, [key]);
        expect(readPreview(token, [key], signed.expires - 1)).toEqual({ grant: signed, isOver: false });
        expect(readPreview(token, [key], signed.expires)).toEqual({ grant: signed, isOver: true });
      }),
    );
  });

  it('is good after the keys were changed, as long as the old one is still there', () => {
    const token = signPreview({ documentId: 'abc', status: 'draft', expires: 10 }, ['old']);
    expect(readPreview(token, ['new', 'old'], 1)).not.toBeNull();
    expect(readPreview(token, ['new'], 1)).toBeNull();
  });

  it('says nothing with one character changed', () => {
    fc.assert(
      fc.property(grant, secret, fc.nat(), fc.constantFrom(...'abz019._-A~'), (signed, key, place, other) => {
        const token = signPreview(signed, [key]);
        const at = place % token.length;
        fc.pre(token[at] !== other);
        const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
        expect(readPreview(changed, [key], 0)).toBeNull();
      }),
    );
  });

  it('is none where it is anything else', () => {
    fc.assert(fc.property(fc.string(), secret, (token, key) => readPreview(token, [key], 0) === null));
  });
});
