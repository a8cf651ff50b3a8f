/** Stand-in until src/record/surrogate-keys.ts is there. */
export const EVERYTHING = 'dateline';
