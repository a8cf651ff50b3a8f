import { blockTexts } from '../../../src/reading/blocks';
import { readAll, readOne } from './read';

describe('RSS', () => {
  const item = `<item><title>Ferry to stay &amp;amp; sail</title><link>https://coast.example/ferry-to-stay?utm_medium=rss</link>
    <guid isPermaLink="false">tag:coast,1</guid><pubDate>Tue, 19 Oct 2021 18:30:00 +0100</pubDate><dc:creator>Jane Roe</dc:creator>
    <category>Harbour</category><category>Ferries</category><description>The boats keep running.</description>
    <content:encoded><![CDATA[<p>The council voted.</p><p>It was <em>close</em>.</p>]]></content:encoded>
    <media:content url="https://coast.example/ferry.jpg" medium="image"><media:description>The boat</media:description><media:credit>Coast Wire</media:credit></media:content>
    <source url="https://wire.example/feed">Coast Wire</source></item>`;
  const feed = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Coast</title><link>https://coast.example/</link><language>en-us</language>${items}</channel></rss>`;

  test('an item is an article', async () => {
    const { body, ...article } = await readOne('feed.xml', feed(item));
    expect(blockTexts(body)).toEqual(['The council voted.', 'It was close.']);
    expect(article).toMatchObject({
      title: 'Ferry to stay & sail',
      standfirst: 'The boats keep running.',
      publishedOn: '2021-10-19T18:30:00+01:00',
      bylines: [{ name: 'Jane Roe', isPerson: true, address: null }],
      canonicalUrl: 'https://coast.example/ferry-to-stay',
      slug: 'ferry-to-stay',
      language: 'en-US',
      topics: [
        { name: 'Harbour', kind: 'section' },
        { name: 'Ferries', kind: 'subject' },
      ],
      sources: [{ name: 'Coast Wire', address: 'https://wire.example/feed' }],
      leadFigure: { address: 'https://coast.example/ferry.jpg', caption: 'The boat', credit: 'Coast Wire' },
      externalId: 'tag:coast,1',
    });
  });

  test('bare ampersands and HTML entities are text', async () => {
    expect(
      (
        await readOne(
          'f.xml',
          feed('<item><title>Fish & chips&nbsp;again</title><description>x</description></item>'),
        )
      ).title,
    ).toBe('Fish & chips again');
  });

  test('what came before a file was cut off is read, and the cut is told', async () => {
    const [first, refusal] = await readAll('f.xml', feed(item + item).slice(0, -400));
    expect(first).toMatchObject({ title: 'Ferry to stay & sail' });
    expect(refusal).toMatchObject({ code: 'malformed', file: 'f.xml' });
  });
});

test('Atom: an entry with XHTML is an article', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast</title><link href="https://coast.example/"/>
    <entry><title type="html">Ferry &amp;amp; quay</title><link href="/ferry"/><id>urn:1</id><published>2021-10-19T18:30:00Z</published><updated>2021-10-20T18:30:00Z</updated>
    <author><name>Jane Roe</name><uri>https://coast.example/jane</uri></author><category term="harbour" label="Harbour"/><summary>Short.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>council</b> voted &amp; left.</p></div></content></entry></feed>`;
  const { body, ...article } = await readOne('atom.xml', feed);
  expect(blockTexts(body)).toEqual(['The council voted & left.']);
  expect(article).toMatchObject({
    title: 'Ferry & quay',
    standfirst: 'Short.',
    canonicalUrl: 'https://coast.example/ferry',
    bylines: [{ name: 'Jane Roe', address: 'https://coast.example/jane' }],
    updatedOn: '2021-10-20T18:30:00Z',
  });
});
