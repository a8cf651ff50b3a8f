import { dayIn } from '../../dates/day-in';
import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import type { Found } from './finding';

/** An event that is said to have happened cannot begin after the day of publication. */
export function eventAfterPublication(
  { events, publishedOn }: CheckedArticle,
  { now, timeZone }: CheckContext,
): Found[] {
  const day = dayIn(publishedOn ?? now, timeZone);
  return events.flatMap(({ event }, index): Found[] => {
    if (event?.eventStatus !== 'happened' || !event.startsOn || event.startsOn <= day) return [];
    const message = `“${event.title}” is said to have happened, but begins on ${event.startsOn}, after the publication on ${day}.`;
    return [{ code: 'eventAfterPublication', path: ['events', index, 'event'], message }];
  });
}
