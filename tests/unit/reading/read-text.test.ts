import fc from 'fast-check';
import { makeGazetteer } from '../../../src/reading/entities';
import { quoteStandsIn } from '../../../src/reading/quotes';
import { LONGEST_TEXT, readText } from '../../../src/reading/read-text';

const PUBLISHED = '2021-10-19';
const ARTICLE = `OSLO (Reuters) - Ann Lee, the mayor of Oslo, closed the port on Monday.

“We regret this step,” Ann Lee said. “It had to be done.” The council will meet on Friday, according to TASS.`;

const read = (text: string) => readText(text, { publishedOn: PUBLISHED });

test('reads all kinds of suggestions at once, each with its place, value, confidence and reason', () => {
  const { entities, dates, events, quotes, sources, terms } = read(ARTICLE);
  expect(dates.map(({ value }) => value)).toEqual(['2021-10-18', '2021-10-22']);
  expect(events.map(({ value, edtf, status }) => [value, edtf, status])).toEqual([
    ['Ann Lee, the mayor of Oslo, closed the port', '2021-10-18', 'happened'],
    ['The council will meet', '2021-10-22', 'announced'],
  ]);
  expect(quotes.map(({ value }) => value)).toEqual(['We regret this step ... It had to be done.']);
  expect(sources.map(({ value, covers }) => [value, covers])).toEqual([
    ['Reuters', 'text'],
    ['TASS', 'clause'],
  ]);
  expect(terms.map(({ value }) => value)).toContain('port');
  for (const one of [...entities, ...dates, ...events, ...quotes, ...sources, ...terms]) {
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.confidence).toBeGreaterThan(0);
    expect(one.confidence).toBeLessThanOrEqual(1);
    expect(one.reason).toMatch(/\.$/);
  }
});

test('names people and organizations with their titles, and who takes part in what happened', () => {
  const { entities, events } = read(ARTICLE);
  const [mayor] = entities.filter(({ kind }) => kind === 'person');
  expect(mayor).toMatchObject({ value: 'Ann Lee', roles: [{ title: 'mayor', place: 'Oslo' }], link: null });
  const ofKind = (wanted: string) => entities.filter(({ kind }) => kind === wanted).map(({ value }) => value);
  expect(ofKind('organization')).toEqual(expect.arrayContaining(['Reuters', 'TASS']));
  expect(ofKind('place')).toEqual(['OSLO']);
  expect(events[0]!.participants).toContainEqual(expect.objectContaining({ start: mayor!.start }));
});

test('links who is named to the archive, and says why', () => {
  const gazetteer = makeGazetteer([{ id: 'a', kind: 'person', name: 'Ann Lee' }]);
  const { entities } = readText(ARTICLE, { publishedOn: PUBLISHED, gazetteer });
  const linked = entities.find(({ link }) => link !== null);
  expect(linked).toMatchObject({ value: 'Ann Lee', link: { id: 'a' } });
  expect(linked!.reason).toMatch(/archive/);
});

test('ties the organization of a title to its place among the suggestions', () => {
  const { entities } = read('In Geneva, Jens Holm, secretary general of the Nordic Council, spoke.');
  const place = entities.flatMap(({ roles }) => roles)[0]?.organization?.entity;
  expect(entities[place!]).toMatchObject({ kind: 'organization', value: 'Nordic Council' });
});

test('leaves out the terms that something else stands for, and lifts those of the headline', () => {
  const values = (options: object) =>
    readText(ARTICLE, { publishedOn: PUBLISHED, ...options }).terms.map(({ value }) => value);
  expect(values({ exclude: ['port'] })).not.toContain('port');
  expect(values({ headline: 'The council' })[0]).toBe('council');
});

test('finds nothing in an empty text, and refuses a day that is none', () => {
  expect(read('')).toMatchObject({ dates: [], events: [], quotes: [], sources: [], terms: [], readTo: 0 });
  expect(() => readText('', { publishedOn: 'today' })).toThrow(/publishedOn/);
});

test('reads the start of a text longer than any article, and says how far', () => {
  const text = 'a'.repeat(LONGEST_TEXT + 10);
  expect(read(text).readTo).toBe(LONGEST_TEXT);
});

test('keeps every place within any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { dates, events, quotes, sources, terms, entities } = read(text);
      for (const { start, end } of [...dates, ...events, ...quotes, ...sources, ...terms, ...entities])
        expect(start >= 0 && end > start && end <= text.length).toBe(true);
    }),
    { seed: 20211018, numRuns: 200 },
  );
});

test('gives a quote as the check before publication finds it in the text', () => {
  for (const { value } of read(ARTICLE).quotes) expect(quoteStandsIn(value, [ARTICLE])).toBe(true);
});

test.each([
  ["''It is 'over,''' said Ann Lee.", "It is 'over,'"],
  ['"It is over," said Ann Lee.', 'It is over'],
  ['“It is over,” said Ann Lee.', 'It is over'],
])('gives the words of a quote without its marks: %s', (text, value) => {
  expect(read(text).quotes.map((quote) => quote.value)).toEqual([value]);
});
