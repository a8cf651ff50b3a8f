import { parseHistogram, parseTimeline } from '../../../src/timeline/parameters';

const messageOf = (parse: () => unknown) => {
  try {
    parse();
  } catch (error) {
    return (error as Error).message;
  }
  return null;
};

test('says nothing of a plain request: 25 entries', () => {
  expect(parseTimeline({})).toEqual({ match: 'all', around: false, parts: false, limit: 25 });
});

test('takes a subject once or several times', () => {
  expect(parseTimeline({ person: 'a' }).person).toEqual(['a']);
  expect(parseTimeline({ person: ['a', 'b'] }).person).toEqual(['a', 'b']);
});

test.each([
  [{ form: 'x' }, 'form'],
  [{ limit: '0' }, 'limit'],
  [{ limit: ['1', '2'] }, 'limit'],
  [{ limit: '101' }, 'limit'],
  [{ from: '2021-13' }, 'from'],
  [{ from: '2021-11', to: '2021-10' }, 'from'],
  [{ asReportedBy: '2021/..' }, 'asReportedBy'],
  [{ country: 'UK' }, 'country'],
  [{ q: '%%%' }, 'q'],
  [{ q: 'a b c d e f g h i j k' }, 'q'],
  [{ significance: 'huge' }, 'significance'],
  [{ person: { slug: 'x' } }, 'person'],
  [{ person: 'x'.repeat(256) }, 'person'],
  [{ before: ['a', 'b'] }, 'before'],
  [{ include: 'drafts' }, 'include'],
  [{ format: 'xml' }, 'format'],
  [{ order: 'up' }, 'order'],
  [{ around: 'true' }, 'around'],
  [{ parts: 'true' }, 'parts'],
  [{ cursor: { $ne: '' } }, 'cursor'],
])('refuses %j and names %s', (query, parameter) => {
  expect(messageOf(() => parseTimeline(query))).toContain(parameter);
});

test('allows around and parts where there is an article or organization', () => {
  expect(parseTimeline({ around: 'true' }, 'article').around).toBe(true);
  expect(parseTimeline({ parts: 'true', organization: 'nato' }).parts).toBe(true);
});

test('a histogram has buckets and no pages', () => {
  expect(parseHistogram({ by: 'month' }).by).toBe('month');
  expect(messageOf(() => parseHistogram({ limit: '5' }))).toContain('limit');
  expect(messageOf(() => parseHistogram({ by: 'week' }))).toContain('year, month, day');
});
