import fc from 'fast-check';
import { toTimelineJs } from '../../../src/timeline/formats/timelinejs';
import { entryDate } from '../../../src/timeline/shape-event';
import { anyEvent, expulsion, report } from './entries';

test('an event is a slide that keeps its id', () => {
  expect(toTimelineJs([expulsion]).events).toEqual([
    {
      unique_id: 'k3x9expulsion',
      start_date: { year: 2021, month: 10, day: 6 },
      display_date: '6 October 2021',
      text: { headline: expulsion.title, text: `<p>${expulsion.summary}</p>` },
      group: 'Events',
    },
  ]);
});

test('a span has an end, and an open one has none', () => {
  const dates = (edtf: string) => {
    const [slide] = toTimelineJs([{ ...expulsion, date: entryDate(edtf) }]).events;
    return [slide?.start_date.year, slide?.end_date?.year ?? null, slide?.display_date];
  };
  expect(dates('2015/2018')).toEqual([2015, 2018, '2015 to 2018']);
  expect(dates('2014/..')).toEqual([2014, null, 'since 2014']);
  expect(dates('../2014')).toEqual([2014, null, 'until 2014']);
});

test('an article is a slide among the articles', () => {
  expect(toTimelineJs([report]).events[0]).toMatchObject({ unique_id: 'a1report', group: 'Articles' });
});

test('no text becomes HTML', () => {
  fc.assert(
    fc.property(anyEvent, (entry) => {
      const [slide] = toTimelineJs([entry]).events;
      expect(slide!.text.headline).not.toMatch(/[<>"']/);
      expect(slide!.text.text.replace(/^<p>|<\/p>$/g, '')).not.toMatch(/[<>"']/);
    }),
    { seed: 1 },
  );
});
