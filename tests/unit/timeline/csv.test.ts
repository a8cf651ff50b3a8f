import fc from 'fast-check';
import { CSV_COLUMNS, toCsv } from '../../../src/timeline/formats/csv';
import { anyEvent, expulsion, report } from './entries';

/** Reads as RFC 4180 says. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

test('begins with a byte order mark and the names of the columns', () => {
  expect(toCsv([])).toBe(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`);
});

test('an event and a publication are a row each', () => {
  const [header = [], event = [], publication = []] = read(toCsv([expulsion, report]).slice(1));
  const named = (row: string[]) => Object.fromEntries(header.map((name, index) => [name, row[index]]));
  expect(named(event)).toMatchObject({
    ...{ type: 'event', documentId: expulsion.documentId, title: expulsion.title, date: '2021-10-06' },
    ...{ display: '6 October 2021', startsOn: '2021-10-06', endsOn: '2021-10-06', precision: 'day' },
    ...{ organizations: 'NATO; Russian mission to NATO', reportedBy: '3', independentSources: '2' },
  });
  expect(named(publication)).toMatchObject({ type: 'publication', title: report.headline, summary: '' });
});

test('no cell begins a formula, and every text reads back', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (entries) => {
      const [, ...rows] = read(toCsv(entries).slice(1));
      expect(rows).toHaveLength(entries.length);
      for (const cell of rows.flat()) {
        expect(cell).not.toMatch(/^[\t\r\n]/);
        expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
      const titles = rows.map((row) => row[CSV_COLUMNS.indexOf('title')]!);
      for (const [index, { title }] of entries.entries()) {
        expect([title, `'${title}`]).toContain(titles[index]);
      }
    }),
    { seed: 1 },
  );
});
