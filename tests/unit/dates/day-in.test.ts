import { dayIn } from '../../../src/dates/day-in';

test.each([
  ['2021-10-18T22:30:00Z', 'UTC', '2021-10-18'],
  ['2021-10-18T22:30:00Z', 'Europe/Moscow', '2021-10-19'],
  ['2021-10-18T02:30:00Z', 'America/New_York', '2021-10-17'],
  ['2021-03-28T00:59:59+01:00', 'Europe/Berlin', '2021-03-28'],
  ['2021-12-31T23:00:00Z', 'Asia/Tokyo', '2022-01-01'],
  ['1066-10-14T12:00:00Z', 'UTC', '1066-10-14'],
  ['0033-04-03T12:00:00Z', 'UTC', '0033-04-03'],
])('%s falls in %s on %s', (instant, zone, day) => {
  expect(dayIn(instant, zone)).toBe(day);
  expect(dayIn(new Date(instant), zone)).toBe(day);
});

test.each([['yesterday'], [''], ['-000044-03-15T00:00:00Z'], ['+012021-01-01T00:00:00Z']])(
  'refuses %j, which is no instant of the years 0001 to 9999',
  (instant) => {
    expect(() => dayIn(instant, 'UTC')).toThrow(RangeError);
  },
);

test('refuses a time zone that does not exist', () => {
  expect(() => dayIn('2021-10-18T22:30:00Z', 'Mars/Olympus')).toThrow(RangeError);
});
