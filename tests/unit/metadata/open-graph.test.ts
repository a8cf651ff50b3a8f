import { openGraph } from '../../../src/metadata/open-graph';
import { addresses, bare, onSite, suspension } from './newsroom';

test('an article as a card of social networks', () => {
  const elements = openGraph(suspension, addresses).map(({ property, content }) => [property, content]);
  expect(elements).toEqual([
    ['og:type', 'article'],
    ['og:title', 'Russia suspends its mission'],
    ['og:description', 'It answers an expulsion.'],
    ['og:url', 'https://news.example/russia-suspends-mission'],
    ['og:locale', 'en_GB'],
    ['og:image', 'https://api.example.org/uploads/picture.jpg'],
    ['og:image:type', 'image/jpeg'],
    ['og:image:width', '1200'],
    ['og:image:height', '800'],
    ['og:image:alt', 'A flag'],
    ['article:published_time', '2021-10-18T15:00:00.000Z'],
    ['article:modified_time', '2021-10-19T08:00:00.000Z'],
    ['article:section', 'Diplomacy'],
    ['article:tag', 'Defence'],
  ]);
});

test('a newsroom with a site is named, and what has no canonical address leads there', () => {
  const elements = openGraph(bare, onSite);
  expect(elements).toContainEqual({
    property: 'og:url',
    content: 'https://record.example/articles/suspension',
  });
  expect(elements).toContainEqual({ property: 'og:site_name', content: 'The Record' });
});

test('what is not known is left out, a language without a territory too', () => {
  const properties = openGraph(bare, addresses).map(({ property }) => property);
  expect(properties).toEqual(['og:type', 'og:title', 'article:published_time']);
});
