import { tuning } from '../../../database/embedded/tuning';

const GIBIBYTE = 2 ** 30;

test('takes a quarter of the memory for what is read often, within bounds', () => {
  expect(tuning(8 * GIBIBYTE).shared_buffers).toBe('2048MB');
  expect(tuning(0.25 * GIBIBYTE).shared_buffers).toBe('128MB');
  expect(tuning(512 * GIBIBYTE).shared_buffers).toBe('4096MB');
});
