/** On which day a holiday falls. */
import { dayNumber, easter, nthWeekday } from './days';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, MOVING_HOLIDAYS } from './words';

/** The day as a number; `name` is one of the tables' keys. */
export function holidayDay(name: string, year: number): number {
  const fixed = FIXED_HOLIDAYS.get(name);
  if (fixed) return dayNumber({ year, month: fixed[0], day: fixed[1] });
  const moving = MOVING_HOLIDAYS.get(name);
  if (!moving) return easter(year) + (EASTER_HOLIDAYS.get(name) ?? 0);
  const [month, weekday, nth] = moving;
  // The Tuesday after the first Monday.
  if (name === 'election day') return nthWeekday(year, month, 1, 1) + 1;
  return nthWeekday(year, month, weekday, nth);
}
