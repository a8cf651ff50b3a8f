import { keyBehind } from '../../../src/admin/shared/order-key';

test('keys come behind one another, and behind those of saved entries', () => {
  const keys = ['a0', 'Zz', 'bzz'];
  for (let count = 0; count < 5000; count += 1) keys.push(keyBehind(keys.at(-1)!));
  const added = keys.slice(3);
  expect([...added].sort()).toEqual(added);
  expect(new Set(added).size).toBe(5000);
  expect(added[0]! > 'bzz').toBe(true);
});

test('a key between two of them is followed by the next', () => {
  expect(keyBehind('c00zV')).toBe('c010');
});
