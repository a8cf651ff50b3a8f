/** Feeds for tests. */
import fc from 'fast-check';
import type { Feed, FeedEntry } from '../../../src/feeds/types';

export const entry: FeedEntry = {
  id: 'tag:news.example,2026:k3x9expulsion',
  address: 'https://news.example/articles/nato-expels-eight?a=1&b=2',
  canonical: 'https://wire.example/expels',
  title: 'NATO expels eight & “more” <envoys>',
  summary: 'Eight members of the mission lose their accreditation.',
  html: '<p>Eight members &amp; no fewer ]]&gt; lose it.</p>',
  language: 'en',
  published: '2021-10-06T16:00:00.000Z',
  updated: '2021-10-07T08:00:00.000Z',
  authors: ['Ann Bell', 'Zoe Dale'],
  topics: [{ term: 'world', label: 'World' }],
  picture: { address: 'https://news.example/uploads/a.jpg', mime: 'image/jpeg', bytes: 12_340 },
};

export const feed: Feed = {
  id: 'tag:news.example,2026:articles',
  title: 'Articles - The Record',
  language: 'en',
  home: 'https://news.example/',
  self: 'https://news.example/api/feeds/articles.rss',
  current: null,
  previous: 'https://news.example/api/feeds/articles.rss?cursor=abc',
  updated: '2021-10-07T08:00:00.000Z',
  entries: [entry],
};

const text = fc.string({ unit: 'binary', maxLength: 60 });
const words = text.map((value) => `x${value}`);
const instant = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Entries with any text that an editor or an import can bring. */
export const anyEntry: fc.Arbitrary<FeedEntry> = fc.record({
  id: fc.uuid().map((id) => `tag:news.example,2026:${id}`),
  address: fc.webUrl({ withQueryParameters: true }),
  canonical: fc.option(fc.webUrl({ withQueryParameters: true })),
  title: words,
  summary: fc.option(text),
  html: fc.option(text),
  language: fc.constantFrom('en', 'pt-BR', 'zh-Hant'),
  published: instant,
  updated: instant,
  authors: fc.array(words, { maxLength: 3 }),
  topics: fc.array(fc.record({ term: fc.constant('world'), label: words }), { maxLength: 3 }),
  picture: fc.option(
    fc.record({ address: fc.webUrl(), mime: fc.constantFrom('image/png', 'video/mp4'), bytes: fc.nat() }),
  ),
});

export const anyFeed: fc.Arbitrary<Feed> = fc
  .record({
    title: words,
    current: fc.option(fc.constant('https://news.example/api/feeds/articles.rss')),
    previous: fc.option(fc.constant('https://news.example/api/feeds/articles.rss?cursor=a_b-c')),
    entries: fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ id }) => id }),
  })
  .map((some) => ({ ...feed, ...some }));
