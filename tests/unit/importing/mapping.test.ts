import { readMapping } from '../../../src/importing/mapping/read-mapping';
import { ImportRefusal } from '../../../src/importing/refusal';
import { blockTexts } from '../../../src/reading/blocks';
import { readAll, readOne, refusalsOf } from './read';

const ARTICLES = readMapping(
  `
kind: article
language: en-GB
ignore: [internal]
fields:
  title: [headline, title]
  standfirst: summary
  body: { path: text, as: text }
  publishedOn: date
  bylines: authors[].name
  topics:
    - { path: section, kind: section }
    - { path: places, kind: region }
  sources: { value: Coast Wire }
  canonicalUrl: { template: 'https://coast.example/{id}' }
  externalId: id
  leadFigure: { address: picture.url, caption: picture.words }
`,
  'mapping.yaml',
);
const ENTRY = {
  id: 7,
  title: 'Ferry to stay',
  summary: 'The boats keep running.',
  text: 'One.\n\nTwo.\n\nCoast Wire',
  date: '19/10/2021 18:30',
  authors: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
  section: 'Harbour',
  places: ['Northport', 'Eastport'],
  picture: { url: 'https://coast.example/b.jpg', words: 'The boat. Photo: Jim Poe' },
  internal: 1,
  desk: 'night',
};

describe('articles through a mapping', () => {
  test('each field comes from where the mapping says, and what no path names is told', async () => {
    const { body, ...article } = await readOne('export.json', JSON.stringify([ENTRY]), { mapping: ARTICLES });
    expect(blockTexts(body)).toEqual(['One.', 'Two.']);
    expect(article).toMatchObject({
      title: 'Ferry to stay',
      publishedOn: '2021-10-19T18:30:00+01:00',
      bylines: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
      topics: [
        { name: 'Harbour', kind: 'section' },
        { name: 'Northport', kind: 'region' },
        { name: 'Eastport', kind: 'region' },
      ],
      sources: [{ name: 'Coast Wire' }],
      canonicalUrl: 'https://coast.example/7',
      externalId: '7',
      leadFigure: { caption: 'The boat.', credit: 'Jim Poe' },
      lost: [{ what: 'field', detail: 'desk' }],
    });
  });

  test('one a line, or within an object, is the same', async () => {
    const lines = `${JSON.stringify(ENTRY)}\n${JSON.stringify(ENTRY)}\n`;
    expect(await readAll('export.jsonl', lines, { mapping: ARTICLES })).toHaveLength(2);
    const within = { meta: {}, data: { list: [ENTRY, ENTRY] } };
    expect(
      await readAll('e.json', JSON.stringify(within), { mapping: { ...ARTICLES, items: 'data.list' } }),
    ).toHaveLength(2);
  });

  test('CSV has its fields by the names in the first line; semicolons and tabs part them too', async () => {
    const mapping = readMapping(
      'kind: article\nfields: { title: Title, body: Text, topics: { path: Tags, split: "|" } }',
      'm',
    );
    for (const mark of [',', ';', '\t']) {
      const csv = `\ufeffTitle${mark}Text${mark}Tags\r\n"Ferry, to; stay"${mark}"<p>One ""two"".</p>"${mark}a|b\r\n`;
      const article = await readOne('export.csv', csv, { mapping });
      expect(article).toMatchObject({ title: 'Ferry, to; stay', topics: [{ name: 'a' }, { name: 'b' }] });
      expect(blockTexts(article.body)).toEqual(['One "two".']);
    }
  });

  test('an entry without a title and a body is refused with its number', async () => {
    const found = await readAll('e.json', JSON.stringify([{ id: 1 }, ENTRY]), { mapping: ARTICLES });
    expect(found).toMatchObject([{ code: 'no-article', item: 'item 1' }, { kind: 'article' }]);
  });

  test('without a mapping a file is refused with what to do', async () => {
    const [refusal] = await refusalsOf('export.csv', 'a,b\n1,2\n');
    expect(refusal).toMatchObject({ code: 'mapping', file: 'export.csv' });
    expect(refusal?.message).toContain('--mapping');
  });
});

describe('people through a mapping', () => {
  const mapping = readMapping(
    `
kind: person
fields:
  name: [full, { template: '{first} {last}' }]
  sortName: { template: '{last}, {first}' }
  otherNames: { path: nick, kind: alias }
  birthDate: born
  nationalities: { value: US }
  wikidataId: ids.wikidata
  roles:
    - each: terms
      title: { path: type, map: { sen: Senator, rep: Representative } }
      organization: { path: type, map: { sen: Senate } }
      from: start
      to: end
      joinWithinDays: 5
`,
    'people.yaml',
  );
  const YAML = `
- first: Edith
  last: Frost
  nick: Edie
  born: '1958-10-13'
  ids: { wikidata: Q42 }
  terms:
  - { type: sen, start: '2001-01-03', end: '2007-01-03' }
  - { type: sen, start: '2007-01-04', end: '2013-01-03' }
  - { type: gov, start: '2014-01-04', end: '2015-01-03' }
  - { type: rep, start: '2016-01-04', end: '2017-01-03' }
- last: Nobody
`;

  test('dated terms become roles, one for terms that follow each other', async () => {
    const [person, refusal] = await readAll('people.yaml', YAML, { mapping });
    expect(person).toMatchObject({
      kind: 'person',
      name: 'Edith Frost',
      sortName: 'Frost, Edith',
      otherNames: [{ name: 'Edie', kind: 'alias' }],
      birthDate: '1958-10-13',
      nationalities: ['US'],
      wikidataId: 'Q42',
      roles: [
        { title: 'Senator', organization: { name: 'Senate' }, from: '2001-01-03', to: '2013-01-03' },
        { title: 'Representative', organization: null, from: '2016-01-04', to: '2017-01-03' },
      ],
      lost: [],
    });
    expect(refusal).toMatchObject({ code: 'no-name', item: 'item 2' });
  });

  test('what is no date, code or address is left out and told', async () => {
    const odd = 'full: Edith Frost\nborn: some day\nids: { wikidata: P42 }\n';
    const [person] = await readAll('people.yaml', odd, { mapping });
    expect(person).toMatchObject({
      birthDate: null,
      wikidataId: null,
      lost: [expect.stringContaining('wikidataId'), expect.stringContaining('birthDate')],
    });
  });
});

test('organizations through a mapping', async () => {
  const mapping = readMapping(
    'kind: organization\nfields: { name: n, classification: c, parent: p, foundingDate: f, website: w, country: k }',
    'm',
  );
  const row = 'n,c,p,f,w,k\nHarbour Council,Committee,Town of Northport,1901,https://council.example,gb\n';
  expect(await readAll('o.csv', row, { mapping })).toMatchObject([
    {
      kind: 'organization',
      name: 'Harbour Council',
      classification: 'government',
      parent: { name: 'Town of Northport' },
      foundingDate: '1901',
      website: 'https://council.example/',
      country: 'GB',
    },
  ]);
});

describe('a mapping that is none', () => {
  test.each([
    ['kind: article\nfields: { titel: a }', 'fields'],
    ['kind: article\nfields: { title: { paht: a } }', 'fields.title'],
    ['kind: animal\nfields: {}', 'kind'],
    ['kind: [', 'YAML'],
  ])('%j names what is wrong', (text, where) => {
    let refusal: unknown;
    try {
      readMapping(text, 'mapping.yaml');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ImportRefusal);
    expect((refusal as ImportRefusal).message).toContain(where);
    expect((refusal as ImportRefusal).file).toBe('mapping.yaml');
  });
});

test('Popolo: organizations come first, memberships become roles', async () => {
  const popolo = {
    persons: [
      {
        id: 'p1',
        name: 'Edith Frost',
        family_name: 'Frost',
        given_name: 'Edith',
        birth_date: '1958',
        other_names: [{ name: 'Edith Snow', end_date: '1980' }],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }],
        links: [{ url: 'https://frost.example/' }],
      },
    ],
    organizations: [
      { id: 'o1', name: 'Harbour Party', classification: 'party' },
      { id: 'o2', name: 'Harbour Council', classification: 'legislature', parent_id: 'o1' },
    ],
    posts: [{ id: 'x', label: 'Chair', organization_id: 'o2' }],
    memberships: [
      { person_id: 'p1', organization_id: 'o1', start_date: '2001-02' },
      { person_id: 'p1', post_id: 'x', start_date: '2010-01-01', end_date: '2012' },
    ],
  };
  expect(await readAll('popolo.json', JSON.stringify(popolo))).toMatchObject([
    { kind: 'organization', name: 'Harbour Party', classification: 'party' },
    {
      kind: 'organization',
      name: 'Harbour Council',
      classification: 'government',
      parent: { externalId: 'o1', name: 'Harbour Party' },
    },
    {
      kind: 'person',
      name: 'Edith Frost',
      sortName: 'Frost, Edith',
      otherNames: [{ name: 'Edith Snow', kind: 'previous' }],
      birthDate: '1958',
      wikidataId: 'Q42',
      sameAs: ['https://frost.example/'],
      roles: [
        {
          title: 'member',
          organization: { externalId: 'o1', name: 'Harbour Party' },
          from: '2001-02',
          to: null,
        },
        {
          title: 'Chair',
          organization: { externalId: 'o2', name: 'Harbour Council' },
          from: '2010-01-01',
          to: '2012',
        },
      ],
    },
  ]);
});
