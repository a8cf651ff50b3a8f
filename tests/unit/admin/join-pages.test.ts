import { joinPages, nextCursor } from '../../../src/admin/pages/timeline/join-pages';

describe('an export of several pages is one file', () => {
  test('a table has one head', () => {
    expect(joinPages('csv', ['title,date\r\nA,2020\r\n', 'title,date\r\nB,2021\r\n'])).toBe(
      'title,date\r\nA,2020\r\nB,2021',
    );
  });

  test('a calendar has one beginning and one end', () => {
    const page = (name: string) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:${name}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const joined = joinPages('ics', [page('A'), page('B')]);
    expect(joined.match(/BEGIN:VCALENDAR|END:VCALENDAR/g)).toHaveLength(2);
    expect(joined.match(/SUMMARY:\w/g)).toEqual(['SUMMARY:A', 'SUMMARY:B']);
  });

  test('slides follow one another under one title', () => {
    const page = (id: number) => JSON.stringify({ title: { text: 'T' }, events: [{ id }] });
    expect(JSON.parse(joinPages('timelinejs', [page(1), page(2)]))).toEqual({
      title: { text: 'T' },
      events: [{ id: 1 }, { id: 2 }],
    });
  });

  test('the next page is told by the Link header', () => {
    expect(nextCursor('</dateline/timeline?limit=100&cursor=abc>; rel="next"')).toBe('abc');
    expect(nextCursor(null)).toBeNull();
  });
});
