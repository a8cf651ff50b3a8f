import { faultsOf } from './vocabulary';

const article = { '@context': 'https://schema.org', '@type': 'NewsArticle' };

test('what schema.org knows has no faults', () => {
  const author = { '@type': 'Person', name: 'Ada', affiliation: { '@type': 'NGO', name: 'The Union' } };
  expect(faultsOf({ ...article, headline: 'A row', datePublished: '2021-10', author: [author] })).toEqual([]);
});

test.each([
  ['another context', { '@context': 'http://schema.org' }, '@context: http://schema.org'],
  ['an unknown type', { '@type': 'Newspaperarticle' }, '$: no type Newspaperarticle'],
  ['a property that there is not', { summary: 'x' }, '$.summary: no property of NewsArticle'],
  ["another type's property", { birthDate: '1950' }, '$.birthDate: no property of NewsArticle'],
  ['a value of another type', { author: { '@type': 'Place', name: 'Here' } }, '$.author: a Place, not'],
  ['a date that is none', { datePublished: '2021-10~' }, '$.datePublished: "2021-10~", not'],
  ['a text in place of a thing', { isPartOf: 'not an address' }, '$.isPartOf: "not an address", not'],
  ['an empty text', { headline: '' }, '$.headline: "", not'],
  ['null', { dateline: null }, '$.dateline: null, not'],
])('%s is a fault', (_, more, fault) => {
  expect(faultsOf({ ...article, ...more })).toEqual([expect.stringContaining(fault)]);
});

test('an enumeration has its members alone', () => {
  const event = { '@context': 'https://schema.org', '@type': 'Event' };
  expect(faultsOf({ ...event, eventStatus: 'https://schema.org/EventCancelled' })).toEqual([]);
  expect(faultsOf({ ...event, eventStatus: 'https://schema.org/EventHappened' })).toHaveLength(1);
});
