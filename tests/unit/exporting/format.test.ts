import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { ExportUsageError, parseExportArguments } from '../../../src/exporting/arguments';
import { jsonSchemas, schemaText } from '../../../src/exporting/format/json-schema';
import { mapPointers, pointersIn } from '../../../src/exporting/format/pointers';
import { openFolder } from '../../../src/exporting/write/folder';
import { openLines } from '../../../src/exporting/write/line-writer';
import { readLines } from '../../../src/importing/dateline/read-lines';
import { lines } from './lines';

const DOCS = path.join(__dirname, '..', '..', '..', 'docs', 'export');
let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'dateline-lines-'));
});
afterEach(() => rmSync(work, { recursive: true }));

describe('the schemas in docs/export', () => {
  it('are those that exports are written and read by', () => {
    const made = Object.entries(jsonSchemas());
    expect(readdirSync(DOCS).sort()).toEqual(made.map(([name]) => name).sort());
    for (const [name, schema] of made)
      expect(readFileSync(path.join(DOCS, name), 'utf8')).toBe(schemaText(schema));
  });
});

describe('pointers of a line', () => {
  it.each(Object.keys(lines) as (keyof typeof lines)[])(
    'of each %s are found, and can be exchanged',
    (kind) => {
      fc.assert(
        fc.property(lines[kind], (line) => {
          const seen: string[] = [];
          const same = mapPointers(kind, line, (pointer) => {
            seen.push(pointer.documentId);
            return pointer;
          });
          expect(same).toEqual(line);
          expect(pointersIn(kind, line).map(({ documentId }) => documentId)).toEqual(seen);
          // The line itself and its references begin so: none stands where no pointer leads.
          const all = JSON.stringify(line).match(/\{"documentId":"[a-z0-9]{24}","slug":/g) ?? [];
          expect(all.length).toBe(seen.length + 1);
        }),
      );
    },
  );
});

describe('lines of a file', () => {
  it('are read as they were written, whatever texts hold', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const name = `values-${++count}.jsonl`;
        const writer = await openLines(work, name);
        for (const value of values) await writer.write(JSON.stringify({ value }));
        const told = await writer.close();
        const reading = readLines(path.join(work, name));
        const read: unknown[] = [];
        let next = await reading.next();
        for (; !next.done; next = await reading.next()) read.push(JSON.parse(next.value.text).value);
        // JSON writes halves of surrogate pairs as escapes, and so they come back.
        expect(read).toEqual(values);
        expect(next.value).toEqual({ bytes: told.bytes, lines: values.length, sha256: told.sha256 });
      }),
      { numRuns: 50 },
    );
  });
});

describe('the folder of an export', () => {
  it('holds nothing under a final name before it is whole, and then has the manifest last', async () => {
    const out = path.join(work, 'new', 'out');
    const folder = await openFolder(out);
    const writer = await openLines(folder.staging, 'people.jsonl');
    await writer.write('{}');
    await writer.close();
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([]);
    await folder.finish('people.jsonl');
    expect(readdirSync(out)).toEqual(['people.jsonl']);
  });

  it('is as it was where the export fails', async () => {
    const out = path.join(work, 'out');
    const folder = await openFolder(out);
    await (await openLines(folder.staging, 'people.jsonl')).close();
    await folder.abandon();
    expect(existsSync(out)).toBe(false);
    expect(existsSync(work)).toBe(true);
  });

  it('is refused where it is not empty, is a file, or another export is being made in it', async () => {
    const out = path.join(work, 'out');
    const folder = await openFolder(out);
    await expect(openFolder(out)).rejects.toThrow('holds an export that was broken off, or is being made');
    await (await openLines(folder.staging, 'people.jsonl')).close();
    await folder.finish('people.jsonl');
    await expect(openFolder(out)).rejects.toThrow(`${out} is not empty`);
    const file = path.join(out, 'people.jsonl');
    await expect(openFolder(file)).rejects.toThrow(`${file} cannot be written`);
  });
});

describe('the command line of an export', () => {
  const parse = (...words: string[]) => parseExportArguments(words, '/home/ann');
  it('takes a folder from where the person stands, and all formats', () => {
    expect(parse('--out', 'kept')).toEqual({
      ...{ out: '/home/ann/kept', files: true, formats: new Set(['jsonl', 'ftm']) },
    });
    expect(parse('--out=/kept', '--format=ftm', '--no-files')).toEqual({
      ...{ out: '/kept', files: false, formats: new Set(['ftm']) },
    });
    expect(parse('--help')).toBeNull();
  });

  it('says what is wrong with it', () => {
    for (const [words, message] of [
      [[], 'Say where to'],
      [['--out', 'a', '--format', 'csv'], '--format csv is no list of jsonl and ftm.'],
      [['--out', 'a', '--since', '2021'], "Unknown option '--since'"],
    ] as const) {
      expect(() => parse(...words)).toThrow(ExportUsageError);
      expect(() => parse(...words)).toThrow(message);
    }
  });
});
