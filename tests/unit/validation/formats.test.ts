import fc from 'fast-check';
import { type ContentTypeName, formatIssues } from '../../../src/validation/formats';

const TYPES: ContentTypeName[] = ['article', 'person', 'organization', 'source', 'event', 'topic', 'story'];

const article = {
  headline: 'NATO expels eight members of the Russian mission',
  slug: 'nato-expels-eight',
  language: 'en',
  publishedOn: '2021-10-06T18:00:00.000Z',
  embargoedUntil: new Date('2021-10-06T18:00:00Z'),
  canonicalUrl: 'https://example.org/nato',
  importedFrom: {
    url: 'https://example.org/nato',
    sha256: 'a'.repeat(64),
    importedAt: '2021-10-06T18:00:00+02:00',
  },
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Why' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'See ', bold: true },
        { type: 'link', url: '/articles/x', children: [{ type: 'text', text: 'this' }] },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'one' }] },
        { type: 'list', format: 'ordered', children: [] },
      ],
    },
    { type: 'image', image: { url: '/uploads/x.png' }, children: [{ type: 'text', text: '' }] },
  ],
  leadFigure: { image: 3, alt: 'A flag', credit: { connect: ['x'] } },
  people: { connect: [{ documentId: 'x' }] },
  events: [{ event: 'x', dateGiven: '2021-10', dateWords: 'this week' }],
  quotes: [{ text: 'No comment.', saidOn: '2021-10-06', language: 'ru' }],
  citations: [{ url: 'https://example.org/wire', publishedOn: '2021-10-06', accessedOn: '2021-10-07' }],
  corrections: [{ date: '2021-10-08', kind: 'correction', text: 'The number was wrong.' }],
};

const person = {
  name: 'Sergey Lavrov',
  birthDate: '1950-03-21',
  nationalities: ['SU', 'RU'],
  wikidataId: 'Q58217',
  sameAs: ['https://en.wikipedia.org/wiki/Sergey_Lavrov'],
  otherNames: [{ name: 'Сергей Лавров', kind: 'alias', language: 'ru' }],
  roles: [{ title: 'Foreign Minister', from: '2004-03-09', to: null }],
};

describe('formatIssues', () => {
  test('finds nothing in a payload that is right', () => {
    expect(formatIssues('article', article)).toEqual([]);
    expect(formatIssues('person', person)).toEqual([]);
    expect(formatIssues('event', { title: 'Suspension', date: '2021-10-18', country: 'RU' })).toEqual([]);
    expect(formatIssues('topic', { name: 'Diplomacy', mediatopic: 'medtop:20000587' })).toEqual([]);
  });

  test.each(TYPES)('checks nothing of an empty %s, or where there is no payload', (type) => {
    expect([{}, null, undefined].flatMap((data) => formatIssues(type, data))).toEqual([]);
  });

  test('lets null clear every field', () => {
    const cleared = (data: object) => Object.fromEntries(Object.keys(data).map((name) => [name, null]));
    expect(formatIssues('article', cleared(article))).toEqual([]);
    expect(formatIssues('person', cleared(person))).toEqual([]);
  });

  test.each<[ContentTypeName, object, (string | number)[], string]>([
    ['article', { headline: '  no ' }, ['headline'], '3 to 300'],
    ['article', { headline: 'x'.repeat(301) }, ['headline'], '3 to 300'],
    ['article', { headline: ['NATO'] }, ['headline'], '3 to 300'],
    ['article', { slug: 'NATO' }, ['slug'], 'write nato'],
    ['article', { language: 'EN' }, ['language'], 'write en'],
    ['article', { publishedOn: '2021-02-30T00:00:00Z' }, ['publishedOn'], 'instant'],
    ['article', { publishedOn: new Date('nonsense') }, ['publishedOn'], 'instant'],
    ['article', { canonicalUrl: 'ftp://example.org' }, ['canonicalUrl'], 'http or https'],
    ['article', { importedFrom: 'https://example.org' }, ['importedFrom'], 'JSON'],
    ['article', { importedFrom: ['x'] }, ['importedFrom'], 'object'],
    [
      'article',
      { importedFrom: { ...article.importedFrom, sha256: 'A'.repeat(64) } },
      ['importedFrom', 'sha256'],
      '64 digits',
    ],
    [
      'article',
      { importedFrom: { ...article.importedFrom, importedAt: 'today' } },
      ['importedFrom', 'importedAt'],
      'instant',
    ],
    ['article', { importedFrom: { ...article.importedFrom, url: null } }, ['importedFrom', 'url'], 'given'],
    [
      'article',
      { events: [{}, { dateGiven: '2021-13' }] },
      ['events', 1, 'dateGiven'],
      'months are 01 to 12',
    ],
    ['article', { events: {} }, ['events'], 'list'],
    ['article', { events: [null] }, ['events', 0], 'empty'],
    ['article', { quotes: [{ text: ' ' }] }, ['quotes', 0, 'text'], '1 to 10000'],
    ['article', { quotes: [{ saidOn: 'Monday' }] }, ['quotes', 0, 'saidOn'], 'EDTF'],
    ['article', { quotes: [{ language: 'russian' }] }, ['quotes', 0, 'language'], 'BCP 47'],
    ['article', { citations: [{ url: 'nato.int' }] }, ['citations', 0, 'url'], 'http or https'],
    ['article', { citations: [{ archivedUrl: 'x' }] }, ['citations', 0, 'archivedUrl'], 'http or https'],
    ['article', { citations: [{ publishedOn: '2021-1' }] }, ['citations', 0, 'publishedOn'], 'EDTF'],
    [
      'article',
      { citations: [{ accessedOn: '2021-02-29' }] },
      ['citations', 0, 'accessedOn'],
      'day that exists',
    ],
    ['article', { corrections: [{ date: '2021-10' }] }, ['corrections', 0, 'date'], 'day that exists'],
    ['article', { leadFigure: 'flag.png' }, ['leadFigure'], 'object'],
    ['person', { birthDate: '1950-02-30' }, ['birthDate'], '1950-02 has days 01 to 28'],
    ['person', { birthDate: 1950 }, ['birthDate'], 'EDTF'],
    ['person', { deathDate: '' }, ['deathDate'], 'empty'],
    ['person', { birthDate: '1950', deathDate: '1949' }, ['deathDate'], 'must not be before birthDate'],
    ['person', { nationalities: 'RU' }, ['nationalities'], 'JSON'],
    ['person', { nationalities: '"RU"' }, ['nationalities'], 'list'],
    ['person', { nationalities: '["ru"]' }, ['nationalities', 0], 'write RU'],
    ['person', { nationalities: ['RU', 'SU', 'RU'] }, ['nationalities', 2], 'twice'],
    ['person', { nationalities: [null] }, ['nationalities', 0], 'empty'],
    ['person', { wikidataId: 'P31' }, ['wikidataId'], 'Wikidata'],
    ['person', { sameAs: ['javascript:alert(1)'] }, ['sameAs', 0], 'http or https'],
    ['person', { roles: [{ to: '2021-13' }] }, ['roles', 0, 'to'], 'months'],
    ['person', { roles: [{ attestedOn: 'then' }] }, ['roles', 0, 'attestedOn'], 'EDTF'],
    ['person', { roles: [{ from: '2018', to: '2015' }] }, ['roles', 0, 'to'], 'must not be before from'],
    ['person', { otherNames: [{ language: '?' }] }, ['otherNames', 0, 'language'], 'BCP 47'],
    ['person', { portrait: [] }, ['portrait'], 'object'],
    ['organization', { country: 'NATO' }, ['country'], 'ISO 3166-1'],
    [
      'organization',
      { foundingDate: '1949', dissolutionDate: '1948' },
      ['dissolutionDate'],
      'before foundingDate',
    ],
    ['organization', { website: 'www.nato.int' }, ['website'], 'http or https'],
    ['organization', { logo: 7 }, ['logo'], 'object'],
    ['source', { url: 'reuters' }, ['url'], 'http or https'],
    ['source', { country: 'uk' }, ['country'], 'write GB'],
    ['source', { language: 'EN' }, ['language'], 'write en'],
    ['event', { date: '2021-10-18T12:00' }, ['date'], 'time of day'],
    ['event', { title: 'ab' }, ['title'], '3 to 300'],
    ['topic', { mediatopic: '12' }, ['mediatopic'], 'Media Topic'],
    ['story', { cover: 'x' }, ['cover'], 'object'],
    ['story', { title: '' }, ['title'], '1 to 255'],
  ])('refuses the %s %j', (type, data, path, reason) => {
    const issues = formatIssues(type, data);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toEqual(path);
    expect(issues[0]?.message).toContain(reason);
    expect(issues[0]?.value).toEqual(path.reduce<unknown>((value, step) => at(value, step), parsed(data)));
  });

  test('says which field, what came and what is allowed, shortly', () => {
    const [issue] = formatIssues('person', { roles: [{}, { from: `${'9'.repeat(100)}\u0085` }] });
    expect(issue?.message).toBe(
      `roles[1].from is "${'9'.repeat(80)}…", but must be an EDTF date such as 2014, 2021-10, 2021-10-18, ` +
        '2021-23 (autumn), 201X, 2021-10~ (about), 2021-10? (uncertain), 2015/2018 or 2014/.. (since): ' +
        'it is longer than 64 characters.',
    );
  });

  test('compares a date that comes with the one that is stored', () => {
    const stored = { birthDate: '1950', deathDate: '2000' };
    expect(formatIssues('person', { deathDate: '1949' }, stored)).toHaveLength(1);
    expect(formatIssues('person', { birthDate: null, deathDate: '1949' }, stored)).toEqual([]);
    expect(formatIssues('person', { summary: 'x' }, { birthDate: '1950', deathDate: '1949' })).toHaveLength(
      1,
    );
  });

  test('takes two dates that may be in order for being so', () => {
    expect(formatIssues('person', { birthDate: '1950-06', deathDate: '1950' })).toEqual([]);
    expect(formatIssues('person', { roles: [{ from: '2021-10-18', to: '2021-10-18' }] })).toEqual([]);
  });

  test.each([['text'], [5], [[]], [true]])('refuses %j for a payload', (data) => {
    expect(formatIssues('article', data)[0]).toMatchObject({ path: [] });
  });

  test('finds NUL and halves of characters wherever they stand', () => {
    expect(formatIssues('article', { kicker: 'a\u0000b' })[0]).toMatchObject({
      path: ['kicker'],
      message: 'kicker is "a\\u0000b", but must not hold the character NUL.',
    });
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: '\ud800' }] }];
    expect(formatIssues('article', { body })[0]?.path).toEqual(['body', 0, 'children', 0, 'text']);
    expect(formatIssues('article', { body: [{ 'a\u0000': 1 }] })[0]?.path).toEqual(['body', 0]);
    expect(formatIssues('person', { sameAs: '["\\u0000"]' })[0]?.path).toEqual(['sameAs', 0]);
    expect(formatIssues('article', { people: { connect: ['x\u0000'] } })[0]?.path).toEqual([
      'people',
      'connect',
      0,
    ]);
    expect(formatIssues('article', { kicker: 'whole 😀' })).toEqual([]);
  });

  test('refuses nesting without end, also inside JSON text', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(formatIssues('article', { body: JSON.parse(deep) })[0]?.message).toContain('at most 64 deep');
    expect(formatIssues('person', { sameAs: deep })[0]?.message).toContain('at most 64 deep');
  });

  test('stops after 50 faults, and refuses lists of more than 1000 parts', () => {
    const wrong = Array.from({ length: 1000 }, () => ({ dateGiven: 'x' }));
    expect(formatIssues('article', { events: wrong })).toHaveLength(50);
    const issues = formatIssues('article', { events: [...wrong, {}] });
    expect(issues.map(({ message }) => message)).toEqual([
      'events is a list of 1001, but must hold at most 1000 entries.',
    ]);
  });

  test('answers whatever JSON comes with a list of faults, each with its path', () => {
    const names = [
      ...Object.keys(article),
      ...Object.keys(person),
      'date',
      'cover',
      'mediatopic',
      '__proto__',
    ];
    const payload = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), payload, (type, data) => {
        for (const { path, message } of formatIssues(type, data)) {
          expect(names).toContain(path[0]);
          expect(message).toMatch(/ is .*, but must .*\.$/s);
          expect(message.length).toBeLessThan(600);
        }
      }),
      { seed: 20211018, numRuns: 300 },
    );
  });
});

function at(value: unknown, step: string | number): unknown {
  return parsed((value as Record<string | number, unknown>)[step]);
}

/** What a JSON text says, where it is one; the value itself else. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^["[]/.test(value)) return value;
  return JSON.parse(value);
}
