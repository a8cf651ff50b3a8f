/** Lengths of time as TIMEX3 writes them. */
import type { Unit } from './words';

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** `P2W`, `PT72H`; X where nobody counted. */
export function durationValue({ amount, unit }: { amount: number | null; unit: Unit }): string {
  const prefix = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P';
  if (amount === null)
    return `${prefix}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : LETTER[unit]}`;
  const whole = Math.floor(amount);
  if (amount !== whole && amount - whole === 0.5) {
    if (unit === 'year') return whole === 0 ? 'P6M' : `P${whole}Y6M`;
    if (unit === 'hour') return whole === 0 ? 'PT30M' : `PT${whole}H30M`;
    if (unit === 'minute') return whole === 0 ? 'PT30S' : `PT${whole}M30S`;
  }
  const times = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  return `${prefix}${amount * times}${LETTER[unit]}`;
}
