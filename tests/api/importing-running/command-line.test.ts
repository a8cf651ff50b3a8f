import { Client } from 'pg';
import { feed, page, SLOW_PAGE } from '../importing-routes/pages';
import { begin, makeWorkplace, run, type Workplace } from './command';

const COUNT = 600;
const HEADLINES = Array.from({ length: COUNT }, (_, index) => `Wire ${index + 1}`);

describe('npm run import', () => {
  let place: Workplace;
  beforeEach(async () => {
    place = await makeWorkplace();
  });
  afterEach(async () => {
    await place.close();
  });

  it('imports what it can, names what it cannot and why, and knows all of it again', async () => {
    await place.write('a.html', page('Harbour dredging begins', 'https://paper.example/harbour'));
    await place.write('b.html', '');
    await place.write('c.html', '%PDF-1.7\0 not a page');
    await place.write('d.xml', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>');
    await place.write('e.xml', feed(3));
    await place.write('f.html', SLOW_PAGE);
    await place.write('g.json', '[]');
    const first = await run(place, ['.', 'h.html'], { IMPORT_SECONDS_PER_PAGE: '1' });
    expect(first.errors).toBe('');
    expect(
      first.report.map(({ file, item, outcome, refusal }) => [
        file.split('/').at(-1),
        ...[item, outcome, refusal?.code],
      ]),
    ).toEqual([
      ['h.html', null, 'refused', 'unreadable'],
      ['a.html', 1, 'made', undefined],
      ['b.html', null, 'refused', 'empty'],
      ['c.html', null, 'refused', 'binary'],
      ['d.xml', null, 'refused', 'document-type'],
      ...[1, 2, 3].map((item) => ['e.xml', item, 'made', undefined]),
      ['f.html', null, 'refused', 'too-slow'],
      ['g.json', null, 'refused', 'mapping'],
    ]);
    expect(first.code).toBe(1);
    expect(first.output).toContain('4 made');
    expect(first.output).toMatch(/b\.html is empty\. Leave it out\./);
    const again = await run(place, ['a.html', 'e.xml']);
    expect(again.code).toBe(0);
    expect(again.report.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'));
    expect(await place.headlines()).toHaveLength(4);
  });

  it('says what would be, and writes nothing, in a rehearsal', async () => {
    await place.write('feed.xml', feed(3));
    const { code, output, report } = await run(place, ['feed.xml', '--dry-run']);
    expect(code).toBe(0);
    expect(output).toContain('Nothing was written');
    expect(report.map(({ outcome, documentId }) => [outcome, documentId])).toEqual(
      Array(3).fill(['made', null]),
    );
    expect(await place.headlines()).toEqual([]);
  });

  it('explains itself, and refuses what it does not understand before it begins', async () => {
    const help = await run(place, ['--help']);
    expect(help.code).toBe(0);
    expect(help.output).toContain('--dry-run');
    const wrong = await run(place, ['.', '--pubish']);
    expect(wrong).toMatchObject({ code: 2, output: '' });
    expect(wrong.errors).toContain("Unknown option '--pubish'");
    await place.write('wrong.yaml', 'kind: car');
    const mapping = await run(place, ['.', '--mapping', 'wrong.yaml']);
    expect(mapping.code).toBe(2);
    expect(mapping.errors).toContain('wrong.yaml is no mapping');
  });

  it('goes on after kill -9, with nothing twice and nothing lost', async () => {
    await place.write('wires.xml', feed(COUNT, 'Wire'));
    const killed = begin(place, ['wires.xml']);
    await someWritten(place.database.url);
    killed.process.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
    const before = await place.headlines();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(COUNT);
    const { code, report } = await run(place, ['wires.xml']);
    expect(code).toBe(0);
    expect(report.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(before.length);
    expect(report.filter(({ outcome }) => outcome === 'made')).toHaveLength(COUNT - before.length);
    expect(await place.headlines()).toEqual(HEADLINES);
  });

  it('ends after the items in hand where it is interrupted, with a report so far', async () => {
    await place.write('wires.xml', feed(COUNT, 'Wire'));
    const interrupted = begin(place, ['wires.xml']);
    await someWritten(place.database.url);
    interrupted.process.kill('SIGINT');
    const { code, output, report } = await interrupted.ended;
    expect(code).toBe(130);
    expect(output).toContain('the same command goes on from here');
    expect(report.map(({ title }) => title)).toEqual(HEADLINES.slice(0, report.length));
    expect(await place.headlines()).toEqual(HEADLINES.slice(0, report.length));
    expect(report.length).toBeLessThan(COUNT);
  });

  it('makes nothing twice where it is started twice at once', async () => {
    await place.write('wires.xml', feed(COUNT, 'Wire'));
    const both = await Promise.all([run(place, ['wires.xml']), run(place, ['wires.xml'])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const outcomes = both.flatMap(({ report }) => report.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(COUNT);
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(COUNT);
    expect(await place.headlines()).toEqual(HEADLINES);
  });
});

/** Returns as soon as an article is committed. */
async function someWritten(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query('SELECT EXISTS (SELECT FROM articles) AS some');
      if (rows[0].some) return;
    }
  } finally {
    await client.end();
  }
}
