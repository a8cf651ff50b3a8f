/** Tables, for which Blocks have no place: their words are kept, a row as an item of a list. */
import type { ListItemNode } from '../../reading/blocks';
import { type DomElement, wordsOf } from '../html/dom';

const LONG_CELL = 250;

/** Whether a table only lays a page out: it has no head, and one column, blocks of text or tables in it. */
export function isLayout(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation') return true;
  if (table.querySelector('th, caption, thead')) return false;
  if (table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.every((row) => row.children.length <= 1)) return true;
  return [...table.querySelectorAll('td')].some((cell) => (wordsOf(cell)?.length ?? 0) > LONG_CELL);
}

/** "12 rows, from: Pos. Piloto Pontos" */
export function tableInWords(table: DomElement): string {
  const rows = table.querySelectorAll('tr').length;
  const caption = wordsOf(table.querySelector('caption'));
  const first =
    caption ?? [...(table.querySelector('tr')?.children ?? [])].map(wordsOf).filter(Boolean).join(' ');
  return `${rows} ${rows === 1 ? 'row' : 'rows'}, from: ${first}`.slice(0, 200);
}

/** Each row with words in it, its cells between bars. */
export function rowsOf(table: DomElement): ListItemNode[] {
  return [...table.querySelectorAll('tr')].flatMap((row): ListItemNode[] => {
    const text = [...row.children].map(wordsOf).filter(Boolean).join(' | ');
    return text === '' ? [] : [{ type: 'list-item', children: [{ type: 'text', text }] }];
  });
}
