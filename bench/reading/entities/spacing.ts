/** Tokens as a text that reads as it was written, before it was cut into tokens. */

const CLINGS_BEFORE = /^(?:[,.;:!?)\]}%’”]|\.{3}|['’](?:s|S|re|ve|ll|d|m)|n['’]t)$/;
const CLINGS_BEHIND = /^[([{$£€“‘]$/;
const TOGGLES = /^(?:"|''|``|')$/;

/** The text with where each token starts. `isSpaced` leaves a space around every token. */
export function spaced(tokens: readonly string[], isSpaced = false): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  let clings = true;
  let isQuoting = false;
  for (const token of tokens) {
    const toggles = TOGGLES.test(token);
    const clingsBefore = CLINGS_BEFORE.test(token) || (toggles && isQuoting);
    if (text !== '' && (isSpaced || !(clings || clingsBefore))) text += ' ';
    starts.push(text.length);
    text += token;
    if (toggles) isQuoting = !isQuoting;
    clings = CLINGS_BEHIND.test(token) || (toggles && isQuoting);
  }
  return { text, starts };
}
