import { articleNinjs } from '../../../src/metadata/ninjs/article';
import { addresses, bare, retracted, suspension } from './newsroom';
import { ninjsFaults } from './ninjs-schema';

const api = 'https://api.example.org/api';
const written = (metadata: typeof suspension) =>
  JSON.parse(JSON.stringify(articleNinjs(metadata, addresses)));

test.each([
  ['with every part', suspension],
  ['with none', bare],
  ['retracted', retracted],
])('an article %s is valid ninjs 3.1', (_, metadata) => {
  expect(ninjsFaults(written(metadata))).toEqual([]);
});

test('the schema refuses what it does not know', () => {
  expect(ninjsFaults({ ...written(suspension), headline: 'x' })).toHaveLength(1);
  expect(ninjsFaults({ ...written(suspension), versionCreated: '2021-10' })).toHaveLength(1);
});

test('an article has its texts by their roles', () => {
  expect(written(suspension)).toMatchObject({
    uri: `${api}/articles/suspension`,
    pubStatus: 'usable',
    language: 'en-GB',
    located: 'MOSCOW',
    by: 'Ada Stone and agencies',
    contentCreated: '2021-10-18T15:00:00.000Z',
    versionCreated: '2021-10-19T08:00:00.000Z',
    headlines: [
      { role: 'main', value: 'Russia suspends its mission' },
      { role: 'kicker', value: 'Diplomacy' },
    ],
    descriptions: [
      { role: 'summary', value: 'It answers an expulsion.' },
      { role: 'correction', value: '2021-10-19: The number was wrong.' },
    ],
    bodies: [
      { role: 'xhtml', contentType: 'text/html', value: '<p>Ties are &lt;over&gt;.</p>' },
      { role: 'text', contentType: 'text/plain', value: 'Ties are <over>.' },
    ],
  });
});

test('whom it names is identified as others identify them, and by us', () => {
  const { people, organisations, subjects, events, infoSources } = written(suspension);
  expect(people).toEqual([
    { name: 'Sergey Lavrov', rel: 'about', uri: 'http://www.wikidata.org/entity/Q58217', literal: 'lavrov' },
  ]);
  expect(organisations[1]).toEqual({
    ...{
      name: 'Foreign Ministry',
      rel: 'mentions',
      uri: `${api}/organizations/ministry`,
      literal: 'ministry',
    },
  });
  expect(subjects[0].uri).toBe('http://cv.iptc.org/newscodes/mediatopic/20000639');
  expect(events[0]).toMatchObject({ literal: 'expulsion', rel: 'about', uri: `${api}/events/expulsion` });
  expect(infoSources.map(({ role, name }: Record<string, string>) => [role, name])).toEqual([
    ['source', 'The Paper'],
    ['source', 'The Wire'],
    ['originator', 'The Wire'],
  ]);
});

test('its picture is an item of its own', () => {
  expect(written(suspension).associations).toEqual([
    expect.objectContaining({
      type: 'picture',
      by: 'The Wire',
      uri: 'https://api.example.org/uploads/picture.jpg',
    }),
  ]);
});

test('a retracted article is canceled, with its notice', () => {
  const { pubStatus, descriptions } = written(retracted);
  expect(pubStatus).toBe('canceled');
  expect(descriptions).toContainEqual(
    expect.objectContaining({ role: 'retraction', value: '2021-11-01: The quote was made up.' }),
  );
});
