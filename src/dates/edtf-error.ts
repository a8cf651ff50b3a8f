/** What may be written for a date, for messages. */
export const EDTF_ALLOWED =
  'an EDTF date such as 2014, 2021-10, 2021-10-18, 2021-23 (autumn), 201X, 2021-10~ (about), ' +
  '2021-10? (uncertain), 2015/2018 or 2014/.. (since)';

const SHOWN = 80;

/** A text is no date that is allowed. The message says what came, why it is refused and what is allowed. */
export class EdtfError extends Error {
  readonly code = 'EDTF_INVALID';

  /**
   * @param given the text as it came
   * @param reason why it is refused: a clause without a full stop
   */
  constructor(
    given: unknown,
    readonly reason: string,
  ) {
    super(`${shorten(given)} is not a date: ${reason}. Allowed is ${EDTF_ALLOWED}.`);
    this.name = 'EdtfError';
  }
}

function shorten(given: unknown): string {
  if (typeof given !== 'string') return `A value of type ${typeof given}`;
  return JSON.stringify(given.length > SHOWN ? `${given.slice(0, SHOWN)}…` : given);
}
