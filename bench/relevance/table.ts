/** Markdown tables. */

export type Cell = string | number | null;

export interface Table {
  title: string;
  columns: string[];
  rows: Cell[][];
}

/** A table with its title; numbers have the decimals asked for, null is a dash. */
export function markdown({ title, columns, rows }: Table, decimals = 3): string {
  const cell = (value: Cell) =>
    value === null ? '–' : typeof value === 'number' ? value.toFixed(decimals) : value;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(row.map(cell))),
  ].join('\n');
}
