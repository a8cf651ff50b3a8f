import { count, scoresOf, sum } from '../../../bench/reading/dates/score';
import { timedText } from '../../../bench/reading/dates/timeml';

const span = (start: number, end: number, value = '2021') => ({ start, end, value });

test('counts an equal span as strict, an overlapping one as relaxed', () => {
  const counts = count([span(0, 4), span(10, 20)], [span(0, 4), span(15, 25)]);
  expect(counts).toEqual({ gold: 2, found: 2, relaxed: 2, strict: 1, value: 2 });
});

test('counts a value only where the expression is matched', () => {
  const counts = count(
    [span(0, 4, '2021'), span(10, 14, '1999')],
    [span(0, 4, '2020'), span(30, 34, '1999')],
  );
  expect(counts).toEqual({ gold: 2, found: 2, relaxed: 1, strict: 1, value: 0 });
});

test('matches each expression once, and the equal one before one that only overlaps', () => {
  expect(count([span(0, 9)], [span(0, 4), span(5, 9)]).relaxed).toBe(1);
  expect(count([span(0, 9, 'right')], [span(0, 4, 'wrong'), span(0, 9, 'right')]).value).toBe(1);
});

test('gives the F1 of spans, and value F1 as relaxed F1 times the share of right values', () => {
  const scores = scoresOf({ gold: 4, found: 6, relaxed: 4, strict: 2, value: 3 });
  expect(scores).toEqual({ relaxed: 80, strict: 40, value: 60, accuracy: 75 });
});

test('gives 0, not NaN, where nothing is there', () => {
  expect(scoresOf(count([], []))).toEqual({ relaxed: 0, strict: 0, value: 0, accuracy: 0 });
});

test('adds the counts of several texts', () => {
  const one = count([span(0, 4)], [span(0, 4)]);
  expect(sum([one, one, count([], [span(1, 2)])])).toEqual({
    gold: 2,
    found: 3,
    relaxed: 2,
    strict: 2,
    value: 2,
  });
});

test('reads the text, its expressions and the day of publication from TimeML', () => {
  const xml = `<TimeML><DCT><TIMEX3 tid="t0" value="2021-10-19T09:30">x</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2021-10-18">Monday</TIMEX3>.</TEXT></TimeML>`;
  expect(timedText('a.tml', xml)).toEqual({
    name: 'a.tml',
    text: 'A & B met on Monday.',
    publishedOn: '2021-10-19',
    gold: [{ start: 13, end: 19, value: '2021-10-18' }],
  });
});
