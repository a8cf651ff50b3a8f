import { blockTexts } from '../../../src/reading/blocks';
import { readAll, readOne, refusalsOf } from './read';

describe('ninjs', () => {
  const second = {
    uri: 'urn:coast:1',
    standard: { name: 'ninjs', version: '2.1' },
    type: 'text',
    versionCreated: '2021-10-19T18:30:00Z',
    contentCreated: '2021-10-19T17:00:00Z',
    pubStatus: 'usable',
    language: 'en-GB',
    headlines: [
      { role: 'short', value: 'Ferry' },
      { role: 'main', value: 'Ferry to stay' },
    ],
    descriptions: [{ role: 'summary', value: 'The boats keep running.' }],
    bodies: [
      { role: 'main', contentType: 'text/plain', value: 'plain' },
      { role: 'main', contentType: 'text/html', value: '<p>The council voted.</p>' },
    ],
    by: 'Jane Roe',
    located: 'NORTHPORT',
    subjects: [{ name: 'politics', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' }],
    places: [{ name: 'Northport' }],
    people: [{ name: 'Edith Frost' }],
    organisations: [{ name: 'Harbour Council' }],
    infoSources: [{ name: 'Coast Wire' }],
    associations: [
      {
        name: 'featured',
        type: 'picture',
        descriptions: [{ role: 'caption', value: 'The boat' }],
        by: 'Jim Poe',
        renditions: [
          { href: 'https://coast.example/s.jpg', contentType: 'image/jpeg', width: 100 },
          { href: 'https://coast.example/l.jpg', contentType: 'image/jpeg', width: 900 },
        ],
      },
    ],
  };
  const expected = {
    title: 'Ferry to stay',
    standfirst: 'The boats keep running.',
    bylines: [{ name: 'Jane Roe' }],
    dateline: 'NORTHPORT',
    language: 'en-GB',
    people: ['Edith Frost'],
    organizations: ['Harbour Council'],
    sources: [{ name: 'Coast Wire' }],
    leadFigure: { address: 'https://coast.example/l.jpg', caption: 'The boat', credit: 'Jim Poe' },
    externalId: 'urn:coast:1',
  };

  test.each(['2.1', '3.0'])('version %s: texts by role', async (version) => {
    const item = { ...second, standard: { name: 'ninjs', version } };
    const article = await readOne('item.json', JSON.stringify(item));
    expect(article).toMatchObject({
      ...expected,
      publishedOn: '2021-10-19T17:00:00Z',
      updatedOn: '2021-10-19T18:30:00Z',
      topics: [
        { name: 'politics', kind: 'subject', mediatopic: '11000000' },
        { name: 'Northport', kind: 'region' },
      ],
    });
    expect(blockTexts(article.body)).toEqual(['The council voted.']);
  });

  test('version 1: one of each, renditions by name', async () => {
    const item = {
      uri: 'urn:coast:1',
      type: 'text',
      versioncreated: '2021-10-19T18:30:00Z',
      language: 'en-GB',
      headline: 'Ferry to stay',
      byline: 'Jane Roe',
      description_text: 'The boats keep running.',
      body_html: '<p>The council voted.</p>',
      located: 'NORTHPORT',
      person: [{ name: 'Edith Frost' }],
      organisation: [{ name: 'Harbour Council' }],
      infosource: [{ name: 'Coast Wire' }],
      associations: {
        main: {
          type: 'picture',
          description_text: 'The boat',
          byline: 'Jim Poe',
          renditions: { full: { href: 'https://coast.example/l.jpg', mimetype: 'image/jpeg' } },
        },
      },
    };
    const article = await readOne('item.json', JSON.stringify([item]));
    expect(article).toMatchObject({ ...expected, publishedOn: '2021-10-19T18:30:00Z' });
    expect(blockTexts(article.body)).toEqual(['The council voted.']);
  });

  test('a picture and what was withdrawn are refused with their number, the others go on', async () => {
    const items = [{ ...second, type: 'picture' }, { ...second, pubStatus: 'canceled' }, second];
    const found = await readAll('items.json', JSON.stringify(items));
    expect(found.map((one) => (one instanceof Error ? one.item : one.kind))).toEqual([
      'item 1',
      'item 2',
      'article',
    ]);
  });

  test('an embargo is kept', async () => {
    expect(
      await readOne('i.json', JSON.stringify({ ...second, embargoed: '2021-10-20T06:00:00Z' })),
    ).toMatchObject({ embargoedUntil: '2021-10-20T06:00:00Z', wasPublished: false });
  });
});

describe('NewsML-G2', () => {
  const item = (
    content: string,
    kind = 'text',
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:coast:1" version="2" xml:lang="en-GB">
    <itemMeta><itemClass qcode="ninat:${kind}"/><provider literal="Coast Wire"/><versionCreated>2021-10-19T18:30:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
    <contentMeta><contentCreated>2021-10-19T17:00:00Z</contentCreated><located><name>Northport</name></located><by>By Jane Roe</by><dateline>NORTHPORT, Oct 19 -</dateline><language tag="en-GB"/>
    <subject type="cpnat:abstract" qcode="medtop:11000000"><name>politics</name></subject><subject type="cpnat:person"><name>Edith Frost</name></subject><subject type="cpnat:organisation"><name>Harbour Council</name></subject>
    <headline>Ferry to stay</headline><description role="drol:summary">The boats keep running.</description></contentMeta><contentSet>${content}</contentSet></newsItem>`;
  const message = (items: string) =>
    `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items}</itemSet></newsMessage>`;

  test.each([
    [
      'XHTML',
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The council <b>voted</b>.</p></body></html></inlineXML>',
    ],
    [
      'NITF',
      '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="x"><body><body.content><block><p>The council <org>voted</org>.</p></block></body.content></body></nitf></inlineXML>',
    ],
    ['plain text', '<inlineData contenttype="text/plain">The council voted.</inlineData>'],
  ])('an item with %s is an article', async (_, content) => {
    const article = await readOne('item.xml', message(item(content)));
    expect(blockTexts(article.body)).toEqual(['The council voted.']);
    expect(article).toMatchObject({
      title: 'Ferry to stay',
      standfirst: 'The boats keep running.',
      bylines: [{ name: 'Jane Roe' }],
      publishedOn: '2021-10-19T17:00:00Z',
      dateline: 'Northport',
      language: 'en-GB',
      topics: [{ name: 'politics', mediatopic: '11000000' }],
      people: ['Edith Frost'],
      organizations: ['Harbour Council'],
      sources: [{ name: 'Coast Wire' }],
      externalId: 'urn:coast:1',
    });
  });

  test('a picture is refused', async () => {
    expect(await refusalsOf('i.xml', item('', 'picture'))).toMatchObject([
      { code: 'no-article', item: 'item 1' },
    ]);
  });
});
