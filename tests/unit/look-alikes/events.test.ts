import { eventsAlike } from '../../../src/look-alikes/events';

const event = (title: string, startsOn: string, endsOn = startsOn) => ({
  ...{ title, startsOn, endsOn },
  participants: [] as string[],
});
const kinds = (one: ReturnType<typeof event>, other: ReturnType<typeof event>) =>
  eventsAlike(one, other).map(({ kind }) => kind);

test('takes a verb for its noun and a country for its adjective', () => {
  const read = event('Korvaldian annexation of Halden', '2014-01-01', '2014-12-31');
  const kept = event('Korvald annexes Halden', '2014-03-18');
  expect(kinds(read, kept)).toContain('sameTitle');
});

test.each([
  ['The port is closed', 'The bridge was opened'],
  ['Council elects its speaker', 'Council rejects the budget'],
])('does not take %s for %s', (one, other) => {
  expect(kinds(event(one, '2014-03-18'), event(other, '2014-03-18'))).not.toContain('sameTitle');
});

test('says nothing of events whose dates do not overlap', () => {
  expect(
    eventsAlike(event('Korvald annexes Halden', '2014'), event('Korvald annexes Halden', '2015')),
  ).toEqual([]);
});
