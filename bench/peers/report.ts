/** What was measured, as a Markdown table. */
import type { Comparison, Figures, Sameness } from './compare';
import { QUESTIONS } from './peer';

/** A peer's figures, or the one line that says why there are none. */
export type PeerResult =
  | { peer: string; version: string; memory: number; results: Comparison[] }
  | { peer: string; failed: string };

const COLUMNS = [
  'peer',
  'question',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'kB',
  'Dateline p50 ms',
  'p95 ms',
  'p99 ms',
  'kB',
  'ratio p50',
  'ratio p95',
  'answer',
];

/** One line for each peer and question, then the memory of each server process. */
export function markdown(results: readonly PeerResult[], datelineMemory: number): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  const memories = results.flatMap((result) =>
    'failed' in result || Number.isNaN(result.memory)
      ? []
      : [`${result.peer} ${result.version} ${megabytes(result.memory)}`],
  );
  const alignment = COLUMNS.map((_, i) => (i < 2 || i === COLUMNS.length - 1 ? '---' : '--:'));
  return [
    row(COLUMNS),
    row(alignment),
    ...results.flatMap(linesOf),
    '',
    `Resident memory of the server process: ${[`Dateline ${megabytes(datelineMemory)}`, ...memories].join(', ')}.`,
  ].join('\n');
}

function linesOf(result: PeerResult): string[] {
  if ('failed' in result)
    return [row([result.peer, `failed: ${result.failed}`, ...COLUMNS.slice(2).map(() => '')])];
  return result.results.map(({ question, peer, dateline, ratio, sameness }) =>
    row([
      result.peer,
      QUESTIONS[question],
      ...cellsOf(peer),
      ...cellsOf(dateline),
      ratio?.p50.toFixed(1) ?? '',
      ratio?.p95.toFixed(1) ?? '',
      sameness ? inWords(sameness) : '',
    ]),
  );
}

function cellsOf(figures: Figures): string[] {
  if ('failed' in figures) return [`failed: ${figures.failed}`, '', '', ''];
  const { p50, p95, p99, bytes } = figures;
  return [p50, p95, p99, bytes / 1000].map((value) => value.toFixed(1));
}

function row(cells: readonly string[]): string {
  const inCell = (text: string) => text.replaceAll('|', '/').replaceAll('\n', ' ').slice(0, 160);
  return `| ${cells.map(inCell).join(' | ')} |`;
}

function inWords(sameness: Sameness): string {
  return typeof sameness === 'object' ? `${Math.round(sameness.shared * 100)} % the same` : sameness;
}
