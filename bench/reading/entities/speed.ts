/** What finding names costs. */
import type { Table } from '../../relevance/table';
import type { NamedText } from './conll';

const ROUNDS = 5;
const WORDS = 800;

/** Milliseconds for 800 words after warm-up: the median over rounds of all texts. */
export function speeds(
  texts: readonly NamedText[],
  finders: readonly [string, (text: string) => unknown][],
): Table {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rows = finders.map(([name, find]) => {
    for (const { text } of texts) find(text);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      for (const { text } of texts) find(text);
      return ((performance.now() - start) / words) * WORDS;
    });
    return [name, times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!];
  });
  return { title: `Milliseconds for ${WORDS} words`, columns: ['', 'ms'], rows };
}
