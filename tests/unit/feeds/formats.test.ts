import fc from 'fast-check';
import { toAtom } from '../../../src/feeds/formats/atom';
import { toJsonFeed } from '../../../src/feeds/formats/json-feed';
import { toRss } from '../../../src/feeds/formats/rss';
import { faultsOfAtom, faultsOfJsonFeed, faultsOfXml } from '../../support/feeds/validate';
import { anyFeed, entry, feed } from './feeds';

// A validator of XML is started anew for each document.
const RUNS = { numRuns: 25, seed: 20_211_006 };

describe('a feed is valid, whatever its texts hold', () => {
  test('as Atom', () =>
    fc.assert(
      fc.asyncProperty(anyFeed, async (one) => expect(await faultsOfAtom(toAtom(one))).toEqual([])),
      RUNS,
    ));
  test('as RSS', () =>
    fc.assert(
      fc.asyncProperty(anyFeed, async (one) => expect(await faultsOfXml(toRss(one), 'rss')).toEqual([])),
      RUNS,
    ));
  test('as JSON Feed', () =>
    fc.assert(fc.property(anyFeed, (one) => expect(faultsOfJsonFeed(toJsonFeed(one))).toEqual([]))));
});

describe('the validator finds what is wrong', () => {
  test.each([
    ['an entry without an id', toAtom(feed).replace(`<id>${entry.id}</id>`, '')],
    ['a date that is none', toAtom(feed).replace(entry.updated, 'yesterday')],
    ['a control character', toAtom(feed).replace('Eight', '\u0001')],
    ['two entries with one id', toAtom({ ...feed, entries: [entry, entry] })],
  ])('in Atom: %s', async (_, xml) => {
    expect(await faultsOfAtom(xml)).not.toEqual([]);
  });
  test.each([
    [
      'a date as Atom has it',
      toRss(feed).replace(/<pubDate>.*?<\/pubDate>/, `<pubDate>${entry.updated}</pubDate>`),
    ],
    ['no description', toRss(feed).replace(/<description>.*?<\/description>/, '')],
    ['an enclosure without a length', toRss(feed).replace(/ length="\d+"/, '')],
  ])('in RSS: %s', async (_, xml) => {
    expect(await faultsOfXml(xml, 'rss')).not.toEqual([]);
  });
  test('in JSON Feed: an item without content', () => {
    const { content_html: _, ...item } = toJsonFeed(feed).items[0]!;
    expect(faultsOfJsonFeed({ ...toJsonFeed(feed), items: [item] })).toEqual(['items.0: has no content']);
  });
});

test('Atom tells authors, topics, picture, language and where it was first', () => {
  const xml = toAtom(feed);
  expect(xml).toContain('<entry xml:lang="en">');
  expect(xml).toContain('<author><name>Ann Bell</name></author><author><name>Zoe Dale</name></author>');
  expect(xml).toContain('<category term="world" label="World"/>');
  expect(xml).toContain(
    'rel="enclosure" type="image/jpeg" length="12340" href="https://news.example/uploads/a.jpg"',
  );
  expect(xml).toContain('rel="canonical" href="https://wire.example/expels"');
  expect(xml).toContain('<content type="html">&lt;p&gt;Eight members &amp;amp; no fewer');
});

test('RSS tells the same', () => {
  const xml = toRss(feed);
  expect(xml).toContain('<dc:creator>Ann Bell</dc:creator><dc:creator>Zoe Dale</dc:creator>');
  expect(xml).toContain('<pubDate>Wed, 06 Oct 2021 16:00:00 GMT</pubDate>');
  expect(xml).toContain('<category>World</category>');
  expect(xml).toContain('<guid isPermaLink="false">tag:news.example,2026:k3x9expulsion</guid>');
});

test('a document of the archive says so, and leads to the one that is subscribed to and to the one before', () => {
  const archived = { ...feed, current: feed.self, self: `${feed.self}?cursor=xyz` };
  for (const xml of [toAtom(archived), toRss(archived)]) {
    expect(xml).toContain('<fh:archive/>');
    expect(xml).toMatch(/rel="current"[^>]*href="https:\/\/news.example\/api\/feeds\/articles.rss"/);
    expect(xml).toMatch(/rel="prev-archive"[^>]*cursor=abc"/);
  }
  expect(toAtom(feed)).not.toContain('<fh:archive/>');
  expect(toJsonFeed(archived).next_url).toBe(feed.previous);
});

test('a text that is too long for a feed leaves its summary', () => {
  const long = { ...feed, entries: [{ ...entry, html: null }] };
  expect(toAtom(long)).not.toContain('<content');
  expect(toRss(long)).toContain(`<description>${entry.summary}</description>`);
  expect(toJsonFeed(long).items[0]?.content_text).toBe(entry.summary);
});
