import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FILE_LINES, LINE_KINDS, lineFileOf } from '../../../src/exporting/format/lines';
import { FORMAT, MANIFEST } from '../../../src/exporting/format/manifest';
import { findExport } from '../../../src/importing/dateline/find-export';
import { verifyExport } from '../../../src/importing/dateline/verify';
import type { ImportRefusal } from '../../../src/importing/refusal';
import { PLURALS } from '../../../src/record/kinds';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-verify-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Line = Record<string, unknown>;
type Lines = Record<string, Line[]>;

const id = (letter: string) => letter.repeat(24);
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const PICTURE = '<svg/>';

const story = (letter: string, more: Line = {}): Line => ({
  ...{ documentId: id(letter), slug: null, formerSlugs: [], title: 'The strike', summary: null },
  ...{ cover: null, storyStatus: null, pinnedEvents: [], ...more },
});
const event = (letter: string, more: Line = {}): Line => ({
  ...{ documentId: id(letter), slug: null, formerSlugs: [], title: 'Pilots walk out', date: '2021-10-18' },
  ...{ eventStatus: null, significance: null, place: null, country: null, summary: null },
  ...{ people: [], organizations: [], superEvent: null, ...more },
});
const file = (letter: string): Line => ({
  ...{ documentId: id(letter), name: 'a.svg', mime: 'image/svg+xml', width: 1, height: 1 },
  ...{ alternativeText: null, caption: null, path: `files/${id(letter)}.svg` },
  ...{ sha256: sha256(PICTURE), bytes: PICTURE.length },
});
const to = (letter: string) => ({ documentId: id(letter), slug: null, name: 'Pilots walk out' });

/** An export of these lines, whole and as its manifest says. */
function write(lines: Lines, more: Line = {}): void {
  const names = [...LINE_KINDS.map(lineFileOf), FILE_LINES];
  const texts = names.map((name) => (lines[name] ?? []).map((line) => `${JSON.stringify(line)}\n`).join(''));
  for (const [index, name] of names.entries()) writeFileSync(path.join(folder, name), texts[index]!);
  mkdirSync(path.join(folder, 'files'), { recursive: true });
  for (const line of lines[FILE_LINES] ?? []) writeFileSync(path.join(folder, String(line.path)), PICTURE);
  const files = names.map((name, index) => ({
    ...{ path: name, lines: lines[name]?.length ?? 0, bytes: Buffer.byteLength(texts[index]!) },
    sha256: sha256(texts[index]!),
  }));
  const manifest = {
    ...{ format: FORMAT, schemaVersion: 1, exportedAt: '2026-11-27T00:00:00.000Z', dateline: '0.1.0' },
    record: { version: '7', timeZone: 'UTC', language: 'en' },
    counts: Object.fromEntries(
      LINE_KINDS.map((kind) => [PLURALS[kind], lines[lineFileOf(kind)]?.length ?? 0]),
    ),
    ...{ missing: [], files, ...more },
  };
  writeFileSync(path.join(folder, MANIFEST), JSON.stringify(manifest));
}

const change = (name: string, how: (text: string) => string) =>
  writeFileSync(path.join(folder, name), how(readFileSync(path.join(folder, name), 'utf8')));

async function refusal(): Promise<{ code: string; message: string }> {
  try {
    await verifyExport((await findExport(folder))!);
  } catch (error) {
    const { code, message } = error as ImportRefusal;
    return { code, message: message.replaceAll(`${folder}/`, '') };
  }
  throw new Error('It was not refused');
}

const WHOLE: Lines = {
  'stories.jsonl': [story('s', { pinnedEvents: [to('e')] }), story('t')],
  'events.jsonl': [event('d', { superEvent: to('e') }), event('e')],
  [FILE_LINES]: [file('f')],
};

describe('an export that is to be imported', () => {
  it('is taken where it is whole, and points at later lines too', async () => {
    write(WHOLE);
    const ids = await verifyExport((await findExport(folder))!);
    expect([...ids.get('event')!]).toEqual([id('d'), id('e')]);
    expect([...ids.get('file')!]).toEqual([id('f')]);
  });

  it('is none where no manifest is, or one of something else', async () => {
    expect(await findExport(folder)).toBeNull();
    writeFileSync(path.join(folder, MANIFEST), '{"name":"A web application"}');
    expect(await findExport(folder)).toBeNull();
    writeFileSync(path.join(folder, MANIFEST), '{');
    expect(await findExport(folder)).toBeNull();
  });

  it('is refused where it is of a newer version', async () => {
    write(WHOLE, { schemaVersion: 2 });
    await expect(refusal()).resolves.toEqual({
      code: 'newer',
      message:
        'manifest.json is of version 2, and this Dateline reads version 1. Import it with the Dateline that wrote it, or a later one.',
    });
  });

  it('is refused where its manifest is faulty', async () => {
    write(WHOLE, { files: [{ path: '../../etc/passwd' }] });
    const { code, message } = await refusal();
    expect(code).toBe('malformed');
    expect(message).toContain('is no manifest: files.0');
  });

  const faults: [string, () => void, string, string][] = [
    [
      'a line was changed',
      () => change('stories.jsonl', (text) => text.replace('The strike', 'The Strike')),
      'altered',
      'stories.jsonl is not as it was exported: its SHA-256 is',
    ],
    [
      'a line is gone',
      () => change('stories.jsonl', (text) => text.slice(text.indexOf('\n') + 1)),
      'altered',
      'stories.jsonl has 1 lines, and 2 were exported',
    ],
    [
      'it was cut off within a line',
      () => change('stories.jsonl', (text) => text.slice(0, -20)),
      'malformed',
      'stories.jsonl, line 2, is cut off',
    ],
    [
      'a line is no JSON',
      () => change('events.jsonl', (text) => text.replace('"title"', 'title')),
      'malformed',
      'events.jsonl, line 1, is no JSON',
    ],
    [
      'a field has another type',
      () => change('events.jsonl', (text) => text.replace('"place":null', '"place":7')),
      'malformed',
      'events.jsonl, line 1, place: Invalid input',
    ],
    [
      'a field is none of the schema',
      () =>
        change('events.jsonl', (text) => text.replace('"place":null', '"place":null,"confidential":true')),
      'malformed',
      'events.jsonl, line 1, the line: Unrecognized key: "confidential"',
    ],
    [
      'a date is none',
      () => write({ ...WHOLE, 'events.jsonl': [event('d'), event('e', { date: '2021-13' })] }),
      'malformed',
      'events.jsonl, line 2, date is "2021-13", but',
    ],
    [
      'a reference leads nowhere',
      () => write({ ...WHOLE, 'stories.jsonl': [story('s', { pinnedEvents: [to('x')] })] }),
      'malformed',
      `stories.jsonl, line 1, pinnedEvents leads to event ${id('x')}, which the export does not hold`,
    ],
    [
      'two lines have one documentId',
      () => write({ ...WHOLE, 'events.jsonl': [event('e'), event('e')] }),
      'malformed',
      `events.jsonl, line 2, documentId ${id('e')} stands there before`,
    ],
    [
      'a file is gone',
      () => rmSync(path.join(folder, 'people.jsonl')),
      'unreadable',
      'people.jsonl is not there, though the manifest names it',
    ],
    [
      'a picture is gone',
      () => rmSync(path.join(folder, 'files', `${id('f')}.svg`)),
      'unreadable',
      `files/${id('f')}.svg is not there, though files.jsonl names it`,
    ],
    [
      'a picture is another one',
      () => writeFileSync(path.join(folder, 'files', `${id('f')}.svg`), '<svg></svg>'),
      'altered',
      `files/${id('f')}.svg is not as it was exported`,
    ],
    [
      'it is without JSON Lines',
      () => write(WHOLE, { files: [] }),
      'malformed',
      'manifest.json names no files.jsonl: the export is of another format',
    ],
  ];
  it.each(faults)('is refused where %s', async (_what, spoil, code, message) => {
    write(WHOLE);
    spoil();
    const refused = await refusal();
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(message);
  });
});
