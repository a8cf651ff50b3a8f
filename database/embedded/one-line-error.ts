/** Something that the person at the terminal can put right: shown as its message alone, without a stack. */
export class OneLineError extends Error {
  override name = 'OneLineError';
}
