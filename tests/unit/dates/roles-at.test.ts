import fc from 'fast-check';
import { overlaps, parseEdtf } from '../../../src/dates/edtf';
import { type DatedRole, rolesAt } from '../../../src/dates/roles-at';
import { edtfDay } from './edtf-arbitrary';

type Role = DatedRole & { title: string };

const minister: Role = { title: 'Foreign Minister', from: '2004-03-09' };
const envoy: Role = { title: 'Permanent Representative', from: '1994', to: '2004-07-12' };
const chair: Role = { title: 'Chair', from: '2010', to: '2012' };
const seenEarly: Role = { title: 'Deputy', attestedOn: '2012' };
const seenLate: Role = { title: 'Spokesman', attestedOn: '2021-10-18' };
const undated: Role = { title: 'Member' };

function titlesAt(roles: Role[], date: string): [string, string][] {
  return rolesAt(roles, parseEdtf(date)).map(({ role, basis }) => [role.title, basis]);
}

test('gives the roles whose dates cover the day', () => {
  expect(titlesAt([minister, envoy, chair], '2021-10-18')).toEqual([['Foreign Minister', 'dates']]);
  expect(titlesAt([minister, envoy, chair], '2004-05')).toEqual([
    ['Foreign Minister', 'dates'],
    ['Permanent Representative', 'dates'],
  ]);
});

test('takes a role with an end alone as held since whenever', () => {
  expect(titlesAt([{ title: 'Clerk', to: '1990' }], '1950')).toEqual([['Clerk', 'dates']]);
});

test('counts the first and the last day of a role as held', () => {
  const short: Role = { title: 'Acting', from: '2021-10-18', to: '2021-10-20' };
  const days = ['2021-10-17', '2021-10-18', '2021-10-20', '2021-10-21'];
  expect(days.map((day) => titlesAt([short], day).length)).toEqual([0, 1, 1, 0]);
});

test('where no dates cover the day, gives the role attested nearest to it', () => {
  expect(titlesAt([chair, seenEarly, seenLate], '2021-11-01')).toEqual([['Spokesman', 'attested']]);
  expect(titlesAt([chair, seenEarly, seenLate], '2013-06')).toEqual([['Deputy', 'attested']]);
});

test('prefers roles with dates to attested ones', () => {
  expect(titlesAt([seenLate, minister], '2021-10-18')).toEqual([['Foreign Minister', 'dates']]);
});

test('gives two roles that are attested on the same day', () => {
  const party: Role = { title: 'Party leader', attestedOn: '2021-10-18' };
  expect(titlesAt([seenLate, party, seenEarly], '2021-10-19')).toEqual([
    ['Spokesman', 'attested'],
    ['Party leader', 'attested'],
  ]);
});

test('never gives a role that is known to have been held at another time only', () => {
  expect(titlesAt([{ ...chair, attestedOn: '2011' }], '2021')).toEqual([]);
});

test('never gives a role without dates, or with dates that cannot be read', () => {
  const broken: Role = { title: 'Broken', from: '2021-13', to: '2022' };
  expect(titlesAt([undated, broken, { title: 'Worse', attestedOn: 'then' }], '2021')).toEqual([]);
});

test('gives exactly the roles whose dates cover the day, whatever they are', () => {
  const role = fc.tuple(edtfDay, edtfDay).map((days) => days.sort() as [string, string]);
  fc.assert(
    fc.property(fc.array(role), edtfDay, (intervals, day) => {
      const roles = intervals.map(([from, to]) => ({ from, to }));
      const covering = roles.filter(({ from, to }) => overlaps(parseEdtf(`${from}/${to}`), parseEdtf(day)));
      expect(rolesAt(roles, parseEdtf(day)).map(({ role }) => role)).toEqual(covering);
    }),
    { seed: 20211018 },
  );
});
