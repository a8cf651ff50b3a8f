import fc from 'fast-check';
import { readDates } from '../../../src/reading/dates/read-dates';
import { eventsOf } from '../../../src/reading/events/read-events';
import { lexemesOf } from '../../../src/reading/lexemes';
import { quotesOf } from '../../../src/reading/quotes/read-quotes';

/** A Tuesday. */
const PUBLISHED = '2021-10-19';

function events(
  text: string,
  names: { start: number; end: number; kind?: 'person' | 'organization' }[] = [],
) {
  const lexemes = lexemesOf(text);
  const quotes = quotesOf(lexemes).flatMap(({ parts }) => parts);
  return eventsOf(lexemes, { publishedOn: PUBLISHED, dates: readDates(text, PUBLISHED), names, quotes });
}
const told = (text: string) => events(text).map(({ title, edtf }) => [title, edtf]);

test.each([
  ['On Monday, Ann Lee closed the port.', 'Ann Lee closed the port', '2021-10-18'],
  ['Ann Lee closed the port on Monday.', 'Ann Lee closed the port', '2021-10-18'],
  ['Ann Lee on Monday closed the port.', 'Ann Lee closed the port', '2021-10-18'],
  [
    'Ann Lee announced on Monday that she would resign.',
    'Ann Lee announced that she would resign',
    '2021-10-18',
  ],
  ['Ann Lee, the mayor, closed the port in 2015.', 'Ann Lee, the mayor, closed the port', '2015'],
  ['As a result of the strike, a judge closed the port on Monday.', 'A judge closed the port', '2021-10-18'],
  ['Police said the attack on Friday killed five people.', 'The attack killed five people', '2021-10-15'],
  ['Ann Lee, who resigned in 2014, has come back.', 'Ann Lee resigned', '2014'],
  ['The war lasted from 2003 to 2011.', 'The war lasted', '2003/2011'],
])('ties a date to what happened: %s', (text, title, date) => {
  expect(told(text)).toEqual([[title, date]]);
});

test.each([
  ['They recalled the 2014 annexation of Crimea.', 'Annexation of Crimea', '2014'],
  ['Friday’s attack on the port was deadly.', 'Attack on the port', '2021-10-15'],
])('reads a happening that a noun names: %s', (text, title, date) => {
  expect(told(text)).toEqual([[title, date]]);
});

test('reads two verbs with a date each as two happenings of one subject', () => {
  expect(told('Ann Lee left Oslo in 2015 and returned in 2018.')).toEqual([
    ['Ann Lee left Oslo', '2015'],
    ['Ann Lee returned', '2018'],
  ]);
});

test('gives a happening for each of two dates that stand side by side', () => {
  expect(told('There have been two cuts of the budget, in 2015 and 2018.')).toEqual([
    ['Two cuts of the budget', '2015'],
    ['Two cuts of the budget', '2018'],
  ]);
});

test.each([
  'Ann Lee said on Monday that the talks had failed.',
  'The talks have failed, Ann Lee told reporters on Monday.',
  'The report was published on Monday.',
  'October 19, 2021',
  '“I left the town on Monday,” Ann Lee said.',
  'Talks will last for two weeks, and recently failed.',
])('makes no happening of a date that dates the report, nor of what is no date: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['The ministry will open the bridge on November 1.', 'announced', false],
  ['The ministry plans to open the bridge on November 1.', 'announced', false],
  ['The bridge could open on Saturday.', 'announced', true],
  ['Ann Lee closed the port on Monday.', 'happened', false],
  ['The summit was cancelled on Thursday.', 'cancelled', false],
])('marks what is to come, only possible or off: %s', (text, status, isHypothetical) => {
  expect(events(text)).toMatchObject([{ status, isHypothetical }]);
});

test('names who takes part, in place of a pronoun where a person is known', () => {
  const text = 'Ann Lee is the mayor. She closed the port on Monday.';
  const [known] = events(text, [{ start: 0, end: 7, kind: 'person' }]);
  expect(known!.title).toBe('Ann Lee closed the port');
  const [unknown] = events(text);
  expect(unknown!.title).toBe('She closed the port');
  expect(unknown!.confidence).toBeLessThan(known!.confidence);
  const [, , port] = ['', '', 'Oslo Port'];
  const harbour = 'Ann Lee closed Oslo Port on Monday.';
  const at = harbour.indexOf(port!);
  expect(
    events(harbour, [
      { start: 0, end: 7 },
      { start: at, end: at + port!.length },
    ])[0]!.participants,
  ).toHaveLength(2);
});

test('shortens a title at the start of a phrase, and keeps its verb', () => {
  const [only] = told(
    'On Monday, the mayor of the small town closed the port in retaliation for the decision of the island to expel all of its ships.',
  );
  expect(only![0]).toBe(
    'The mayor of the small town closed the port in retaliation for the decision of the island',
  );
  expect(
    told(
      'On Monday, the mayor of the small town by the sea, an engineer who had long wanted to, closed the port.',
    )[0]![0],
  ).toMatch(/closed/);
});

const words = fc.constantFrom(
  ...'On Monday , Ann Lee said that the attack in 2015 and 2018 killed five will open if could who which — ( ) . \n “ ” May 3 to 5 there have been of Oslo ’s war'.split(
    / /,
  ),
);

test('gives readable titles within bounds, and places within the text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      for (const { title, start, end, passage, dateWords, confidence } of events(text)) {
        expect(title.length).toBeLessThanOrEqual(91);
        expect(title).toBe(title.trim());
        expect(start >= passage.start && end <= passage.end && end > start).toBe(true);
        expect(dateWords.start >= passage.start && dateWords.end <= passage.end).toBe(true);
        expect(confidence > 0 && confidence <= 1).toBe(true);
      }
    }),
    { seed: 20211018, numRuns: 1500 },
  );
});
