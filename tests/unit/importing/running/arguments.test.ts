import path from 'node:path';
import { parseArguments, UsageError } from '../../../../src/importing/running/arguments';

const HERE = path.resolve('/archive');
const parse = (...words: string[]) => parseArguments(words, { folder: HERE, processors: 4 });
const fault = (...words: string[]) => {
  try {
    parse(...words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return null;
};

describe('the command line of an import', () => {
  it('makes drafts that wait for an editor unless told otherwise', () => {
    expect(parse('pages')).toEqual({
      what: ['pages'],
      format: undefined,
      mapping: null,
      report: null,
      charset: undefined,
      publish: false,
      create: false,
      apply: null,
      pictures: false,
      dryRun: false,
      jobs: 3,
    });
  });

  it('takes every option', () => {
    const words =
      'wires/*.json --format json --mapping wires.yaml --charset latin1 --publish --create --apply 0.7 --pictures --dry-run --jobs 2 --report out.jsonl';
    expect(parse(...words.split(' '))).toEqual({
      what: ['wires/*.json'],
      format: 'json',
      mapping: path.join(HERE, 'wires.yaml'),
      report: path.join(HERE, 'out.jsonl'),
      charset: 'windows-1252',
      publish: true,
      create: true,
      apply: 0.7,
      pictures: true,
      dryRun: true,
      jobs: 2,
    });
  });

  it('applies what is nearly certain where it publishes, and nothing if so told', () => {
    expect(parse('a', '--publish')).toMatchObject({ apply: 0.9, create: false });
    expect(parse('a', '--publish', '--apply', 'none')).toMatchObject({ apply: null });
  });

  it('tells help from work', () => {
    expect(parse('--help')).toBeNull();
    expect(parse('a', '-h')).toBeNull();
  });

  it('reads with one thread on one processor', () => {
    expect(parseArguments(['a'], { folder: HERE, processors: 1 })).toMatchObject({ jobs: 1 });
  });

  it.each([
    [[], 'Say what to import'],
    [['a', '--pubish'], "Unknown option '--pubish'"],
    [['a', '--format', 'docx'], '--format docx is none of text, html'],
    [['a', '--format'], "Option '--format <value>' argument missing"],
    [['a', '--charset', 'klingon'], '--charset klingon is no charset'],
    [['a', '--apply', '7'], '--apply 7 is neither'],
    [['a', '--apply', ''], '--apply  is neither'],
    [['a', '--jobs', '0'], '--jobs 0 is no whole number from 1'],
    [['a', '--jobs', 'many'], '--jobs many is no whole number'],
  ])('names what is wrong in %j', (words, message) => {
    expect(fault(...words)).toContain(message);
  });
});
