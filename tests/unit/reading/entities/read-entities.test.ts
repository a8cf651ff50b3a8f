import fc from 'fast-check';
import { type EntityFound, makeGazetteer, readEntities } from '../../../../src/reading/entities';

const report = `Minister Warns Korvald Over Dam

OSLO, March 3 (Reuters) - Norwegian Energy Minister Ingrid Halvorsen said on Monday that the Nordic River
Council (NRC) would take Korvald Industries Inc. to court. "They were told," Halvorsen said.

Korvald said it had done nothing wrong. Its chief executive, Tomas Brekke, told Reuters the company would wait for
the council. Peter Dahl, a lawyer at the University of Bergen, called the case weak. NRC spokeswoman Liv Moen declined
to comment, and Brekke left Oslo for Hamburg.`;

const found = readEntities(report);
const named = (name: string): EntityFound | undefined => found.find((entity) => entity.name === name);
const words = (entity: EntityFound | undefined) =>
  entity?.mentions.map(({ start, end }) => report.slice(start, end)) ?? null;

test('tells people, organizations and places apart', () => {
  const ofType = (type: string) => found.filter((entity) => entity.type === type).map(({ name }) => name);
  expect(ofType('person')).toEqual(['Ingrid Halvorsen', 'Tomas Brekke', 'Peter Dahl', 'Liv Moen']);
  expect(ofType('organization')).toEqual(
    expect.arrayContaining(['Korvald Industries Inc.', 'Reuters', 'University of Bergen']),
  );
  expect(ofType('place')).toEqual(expect.arrayContaining(['OSLO', 'Hamburg']));
});

test('ties short names, abbreviations and descriptions to the full name', () => {
  expect(words(named('Ingrid Halvorsen'))).toEqual(['Ingrid Halvorsen', 'Halvorsen']);
  expect(words(named('Tomas Brekke'))).toEqual(['Tomas Brekke', 'Brekke']);
  expect(words(named('Korvald Industries Inc.'))).toEqual(expect.arrayContaining(['Korvald', 'the company']));
  const council = found.find(({ name }) => name.startsWith('Nordic River'));
  expect(words(council)).toEqual(expect.arrayContaining(['NRC', 'the council']));
  expect(council!.mentions.find(({ kind }) => kind === 'abbreviation')).toBeDefined();
});

test('knows an office of a nation again, and an organization’s own office for one name', () => {
  const text =
    'The Norwegian Fisheries Ministry closed the port. The KORD Harbour Liaison Mission was told by the Norwegian Fisheries Ministry on Friday.';
  const organizations = readEntities(text).filter(({ type }) => type === 'organization');
  expect(organizations.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Norwegian Fisheries Ministry', 2],
    ['KORD Harbour Liaison Mission', 1],
  ]);
});

test('says of each mention why', () => {
  const [mention] = named('Ingrid Halvorsen')!.mentions;
  expect(mention!.reason).toBe('title before the name');
  expect(named('Ingrid Halvorsen')!.mentions[1]!.reason).toBe('short for “Ingrid Halvorsen”');
});

test('suggests roles from titles before and behind a name', () => {
  const roles = (name: string) =>
    named(name)!.roles.map(({ title, place, organization, start, end }) => ({
      title,
      place,
      organization: organization?.name ?? null,
      words: report.slice(start, end),
    }));
  expect(roles('Ingrid Halvorsen')).toEqual([
    { title: 'Energy Minister', place: 'Norwegian', organization: null, words: 'Norwegian Energy Minister' },
  ]);
  expect(roles('Tomas Brekke')).toEqual([
    { title: 'chief executive', place: null, organization: null, words: 'chief executive' },
  ]);
  expect(roles('Peter Dahl')).toEqual([
    {
      title: 'lawyer',
      place: null,
      organization: 'University of Bergen',
      words: 'lawyer at the University of Bergen',
    },
  ]);
  expect(roles('Liv Moen')).toEqual([
    { title: 'spokeswoman', place: null, organization: 'NRC', words: 'NRC spokeswoman' },
  ]);
});

test('marks a role that is over', () => {
  const text = 'The former finance minister Olav Nygaard died on Friday. Eva Strand, a former judge, spoke.';
  const roles = readEntities(text).flatMap((entity) => entity.roles);
  expect(roles.map(({ title, isFormer }) => [title, isFormer])).toEqual([
    ['finance minister', true],
    ['judge', true],
  ]);
});

test('keeps forms of address out of the name', () => {
  const people = readEntities('On Friday Mr. Nygaard met Dr. Eva Strand.').filter(
    ({ type }) => type === 'person',
  );
  expect(people.map(({ name }) => name)).toEqual(['Nygaard', 'Eva Strand']);
});

test('gives offsets within the text, ordered, whatever the text', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Anna ',
    'Lindgren',
    ' said',
    '. ',
    '\n',
    'the bank',
    ' of ',
    'IBM',
    '’s ',
    '“',
    '(',
    ')',
    '🕊',
    'é',
    '&',
    '-',
  );
  const gazetteer = makeGazetteer([{ id: 'a', kind: 'person', name: 'Anna Lindgren' }]);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { mentions, roles } of readEntities(text, { gazetteer })) {
        let before = -1;
        for (const { start, end, confidence } of mentions) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = start;
        }
        for (const { start, end } of roles) expect(end).toBeGreaterThan(start);
      }
    }),
    { seed: 20211018 },
  );
});

test('reads the same twice', () => {
  expect(readEntities(report)).toEqual(found);
});

test('reads a text up to a bound', () => {
  const rain = 'and it rained again, '.repeat(25_000);
  const found = readEntities(`Mr. Nygaard left, ${rain} until Eva Strand came.`);
  expect(found.map(({ name }) => name)).toEqual(['Nygaard']);
});
