import { type KnownEntity, makeGazetteer, readEntities } from '../../../../src/reading/entities';

const halvorsen: KnownEntity = { id: 'halvorsen', kind: 'person', name: 'Ingrid Halvorsen' };
const council: KnownEntity = {
  id: 'council',
  kind: 'organization',
  name: 'Nordic River Council',
  abbreviation: 'NRC',
};
const petrov: KnownEntity = { id: 'petrov', kind: 'person', name: 'Алексей Дроздов' };

function links(text: string, entities: KnownEntity[]): Record<string, string | null> {
  const found = readEntities(text, { gazetteer: makeGazetteer(entities) });
  const named = found.filter(({ type }) => type === 'person' || type === 'organization');
  return Object.fromEntries(named.map(({ name, link }) => [name, link?.id ?? null]));
}

test('links whom the archive holds and calls the others new', () => {
  expect(links('Ingrid Halvorsen met Tomas Brekke on Monday.', [halvorsen])).toEqual({
    'Ingrid Halvorsen': 'halvorsen',
    'Tomas Brekke': null,
  });
});

test('finds a name that only the archive knows', () => {
  const zorx: KnownEntity = { id: 'zorx', kind: 'organization', name: 'zorx labs', otherNames: ['Quibble'] };
  expect(links('They sold it to Quibble last year.', [zorx])).toEqual({ Quibble: 'zorx' });
});

test('links an abbreviation, in the archive or in the text alone', () => {
  expect(links('Officials of the NRC met in Oslo.', [council])).toEqual({ NRC: 'council' });
  const unabbreviated = { ...council, abbreviation: null };
  expect(links('The Nordic River Council (NRC) met. Then the NRC left.', [unabbreviated])).toEqual({
    'Nordic River Council': 'council',
  });
});

test('links a name across scripts and transliterations', () => {
  expect(links('Aleksei Drozdov spoke in Moscow.', [petrov])).toEqual({ 'Aleksei Drozdov': 'petrov' });
  const latin = { ...petrov, name: 'Alexey Drozdov' };
  expect(Object.values(links('Minister Alexei Drozdov spoke.', [latin]))).toEqual(['petrov']);
});

test('does not link a person to an organization of the same name', () => {
  const bank: KnownEntity = { id: 'bank', kind: 'organization', name: 'Halvorsen' };
  const found = readEntities('Mrs. Halvorsen smiled. "No," Mrs. Halvorsen said.', {
    gazetteer: makeGazetteer([bank]),
  });
  for (const { type, link } of found) if (type === 'person') expect(link).toBeNull();
});

test('tells two of one name apart by what stands beside them', () => {
  const minister: KnownEntity = {
    ...halvorsen,
    id: 'minister',
    context: ['energy minister', 'Norwegian', 'Nordic River Council'],
  };
  const skier: KnownEntity = { ...halvorsen, id: 'skier', context: ['skier', 'World Cup'] };
  const text = 'Norwegian Energy Minister Ingrid Halvorsen spoke on Monday.';
  expect(links(text, [minister, skier])).toEqual({ 'Ingrid Halvorsen': 'minister' });
  const [person] = readEntities(text, { gazetteer: makeGazetteer([skier, minister]) }).filter(
    ({ type }) => type === 'person',
  );
  expect(person!.link!.reason).toContain('energy minister');
  expect(person!.candidates.map(({ id }) => id)).toEqual(['skier']);
});

test('links neither of two of one name where nothing tells them apart', () => {
  const other = { ...halvorsen, id: 'other' };
  const [person] = readEntities('Ingrid Halvorsen spoke on Monday.', {
    gazetteer: makeGazetteer([halvorsen, other]),
  });
  expect(person!.link).toBeNull();
  expect(person!.candidates.map(({ id }) => id)).toEqual(['halvorsen', 'other']);
});

test('offers a family name alone as a candidate, not as a link', () => {
  const [person] = readEntities('"No," Mrs. Halvorsen said.', { gazetteer: makeGazetteer([halvorsen]) });
  expect(person!.link).toBeNull();
  expect(person!.candidates).toEqual([
    { id: 'halvorsen', confidence: 0.5, reason: 'the same family name; no first name in the text' },
  ]);
});
