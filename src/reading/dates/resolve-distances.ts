/** Where a distance leads to. */
import type { Context } from './context';
import { addMonths, dateOf, dayText, monthText, weekText, yearText } from './days';
import type { Meaning } from './meaning';
import type { Unit } from './words';

/** The calendar unit that holds the day so many units away from `from`. */
export function unitValue(unit: Unit, offset: number, from: number): string {
  const { year, month } = dateOf(from);
  switch (unit) {
    case 'week':
      return weekText(from + 7 * offset);
    case 'month': {
      const moved = addMonths({ year, month }, offset);
      return monthText(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths({ year, month }, 3 * offset);
      return `${yearText(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'year':
      return yearText(year + offset);
    case 'decade':
      return yearText(year + 10 * offset).slice(0, 3);
    case 'century':
      return yearText(year + 100 * offset).slice(0, 2);
    default:
      return dayText(from + offset);
  }
}

/** As precise as the unit that was counted: two weeks ago is a week. Null where the distance is absurd. */
export function shiftValue(
  { amount, unit, from }: Extract<Meaning, { is: 'shift' }>,
  context: Context,
): string | null {
  const isExact = context.referenceUnit === 'day' || context.referenceUnit === 'quarter';
  const origin = from === 'reference' && isExact ? context.reference : context.publication;
  if (Math.abs(amount) > 5000) return null;
  if (unit === 'year' && amount % 1 !== 0) return unitValue('month', Math.round(amount * 12), origin);
  const whole = Math.round(amount);
  if (unit === 'year' && context.referenceUnit === 'quarter' && Math.abs(whole) === 1)
    return unitValue('quarter', 4 * whole, context.reference);
  if (unit === 'decade') return unitValue('year', Math.round(10 * amount), origin);
  if (unit === 'century') return unitValue('year', Math.round(100 * amount), origin);
  if (unit === 'second' || unit === 'minute') return dayText(origin);
  if (unit === 'hour') return dayText(origin + Math.trunc(amount / 24));
  return unitValue(unit, whole, origin);
}
