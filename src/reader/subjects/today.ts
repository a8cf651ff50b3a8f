import { dayIn } from '../../dates/day-in';

/** The newsroom's day, `YYYY-MM-DD`. */
export function today(timeZone: string): string {
  return dayIn(new Date(), timeZone);
}
