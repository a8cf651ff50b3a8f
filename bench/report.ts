/** How measurements leave: a Markdown table to read, JSON to compare. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join('.tmp', 'bench');

/** A Markdown table; all columns but the first hold figures. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Milliseconds or a ratio, as far as they mean anything. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Prints a part's table and keeps its figures as `.tmp/bench/<part>.json`. */
export function report(part: string, markdown: string, figures: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${part}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  process.stderr.write('\r\x1b[K');
  console.log(`\n### ${part}\n\n${markdown}\n`);
}

/** One line that tells how far the work has come. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
