import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportOutcome } from '../../../../src/importing/outcome';
import { paceOf } from '../../../../src/importing/running/progress';
import { refusedOutcome } from '../../../../src/importing/running/refused-outcome';
import { openReport, usualReport } from '../../../../src/importing/running/report/report-file';
import { duration, summaryOf } from '../../../../src/importing/running/report/summary';
import { count, emptyTally, total } from '../../../../src/importing/running/report/tally';
import { unexpected } from '../../../../src/importing/running/unexpected';

const made = (rest: Partial<ImportOutcome> = {}): ImportOutcome => ({
  file: '/in/a.html',
  item: 1,
  outcome: 'made',
  kind: 'article',
  documentId: 'abc',
  title: 'A story',
  isPublished: false,
  kept: [],
  lost: [],
  waiting: 0,
  refusal: null,
  ...rest,
});
const REFUSAL = { code: 'empty', file: '/in/b.html', reason: 'is empty', fix: 'Leave it out' } as const;

describe('the report of an import', () => {
  it('counts, groups what was lost, and names every refusal with what to do', () => {
    const tally = emptyTally();
    const table = { what: 'table', detail: 'Prices of cocoa' } as const;
    count(tally, [
      made({ isPublished: true, waiting: 2, lost: [table, table] }),
      made({ lost: [{ what: 'table', detail: 'Results' }] }),
      made({ outcome: 'unchanged' }),
      refusedOutcome(REFUSAL, null),
      refusedOutcome({ ...REFUSAL, file: '/in/feed.xml' }, 7),
    ]);
    const said = { passedOver: { '.jpg': 3, '.css': 12 }, seconds: 2, dryRun: false, isStopped: false };
    expect(summaryOf({ ...said, tally, report: '/tmp/report.jsonl' })).toEqual([
      '5 items in 2 s (3 a second).',
      '  2 made',
      '  1 unchanged',
      '  2 refused',
      '  1 published',
      '  2 suggestions wait for an editor',
      'Not kept:',
      '  table, in 2 items: Prices of cocoa; Results',
      'Passed over: 12 .css, 3 .jpg',
      'Refused:',
      '  /in/b.html is empty. Leave it out.',
      '  /in/feed.xml, item 7, is empty. Leave it out.',
      'Report: /tmp/report.jsonl',
    ]);
  });

  it('says that a rehearsal wrote nothing, and that what was ended can go on', () => {
    const tally = emptyTally();
    count(tally, [made({ documentId: null })]);
    const ended = { tally, passedOver: {}, seconds: 0, dryRun: true, isStopped: true, report: 'r' };
    expect(summaryOf(ended)).toEqual([
      '1 item in 0 s. Nothing was written.',
      '  1 would be made',
      'Report: r',
      'Ended before its end: the same command goes on from here.',
    ]);
  });

  it('stays small: of many refusals some are shown, and all counted', () => {
    const tally = emptyTally();
    for (let number = 0; number < 1000; number += 1) count(tally, [refusedOutcome(REFUSAL, number)]);
    expect(total(tally)).toBe(1000);
    const ended = { tally, passedOver: {}, seconds: 1, dryRun: false, isStopped: false, report: 'r' };
    const lines = summaryOf(ended);
    expect(lines).toContain('  and 950 more: see the report');
    expect(lines.length).toBeLessThan(60);
  });

  it('has a line of JSON for each, written at once', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-report-'));
    const report = openReport(path.join(folder, 'new', 'report.jsonl'));
    report.write([made(), refusedOutcome(REFUSAL, null)]);
    const lines = readFileSync(report.path, 'utf8').trimEnd().split('\n');
    report.close();
    rmSync(folder, { recursive: true });
    expect(lines.map((line) => JSON.parse(line))).toEqual([made(), refusedOutcome(REFUSAL, null)]);
  });

  it('is named by when it began', () => {
    const name = usualReport('/app', new Date('2024-05-01T12:03:04Z'));
    expect(name).toBe(path.join('/app', '.tmp', 'imports', '2024-05-01T12-03-04.jsonl'));
  });

  it.each([
    [0.4, '0 s'],
    [12, '12 s'],
    [200, '3 min 20 s'],
    [3840, '1 h 4 min'],
  ])('says %d seconds as %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});

describe('the pace of an import', () => {
  it('is items by time, and what is left by how much has been read', () => {
    const pace = paceOf({ bytes: 250, totalBytes: 1000, items: 300, seconds: 2 });
    expect(pace).toEqual({ rate: 150, share: 0.25, left: 6 });
  });

  it('is unknown before anything has been read', () => {
    expect(paceOf({ bytes: 0, totalBytes: 0, items: 0, seconds: 0 })).toEqual({
      rate: 0,
      share: 0,
      left: null,
    });
  });
});

describe('an error that nobody expected', () => {
  it.each([
    [Object.assign(new Error('no'), { code: 'EACCES' }), 'unreadable', 'may not be read by this account'],
    [Object.assign(new Error('no'), { code: 'ENOENT' }), 'unreadable', 'is not there any longer'],
    [Object.assign(new Error('x'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }), 'too-heavy', 'takes more memory'],
    [new RangeError('Maximum call stack size exceeded'), 'too-heavy', 'takes more memory'],
    [new TypeError('x is undefined'), 'unreadable', 'could not be read: x is undefined'],
  ])('is a refusal of the file: %s', (error, code, reason) => {
    const refusal = unexpected(error, 'a.html');
    expect(refusal).toMatchObject({ code, file: 'a.html' });
    expect(refusal.reason).toContain(reason);
  });
});
