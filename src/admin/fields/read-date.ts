/** From what an editor typed into a date field to what will be stored, or why it cannot be. */
import { explainEdtf, readAsTyped } from '../../dates/as-typed';

export type Reading =
  | { outcome: 'empty' }
  | { outcome: 'read'; edtf: string; explanation: string }
  | { outcome: 'unread'; error: string };

/** EDTF stands for itself; anything else is read as people write dates. */
export function readDate(typed: string): Reading {
  const text = typed.trim();
  if (text === '') return { outcome: 'empty' };
  const edtf = explainEdtf(text);
  if (!('error' in edtf)) return { outcome: 'read', edtf: text, explanation: edtf.explanation };
  const words = readAsTyped(text);
  if (!('error' in words)) return { outcome: 'read', edtf: words.edtf, explanation: words.explanation };
  return { outcome: 'unread', error: /^[0-9X]/.test(text) && !/\s/.test(text) ? edtf.error : words.error };
}
