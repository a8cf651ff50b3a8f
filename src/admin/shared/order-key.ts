/**
 * Keys by which Strapi's form orders the entries of a relation, in the notation of the package `fractional-indexing`
 * that Strapi makes them with: a letter for the number of digits, then the digits to the base of 62.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

/** Three digits: Strapi gives one or two to the saved entries that it has loaded. */
const FIRST = 'c000';

/** A key behind this one, and behind every key of a saved entry. */
export function keyBehind(last: string): string {
  const whole = /^c[0-9A-Za-z]{3}/.exec(last)?.[0];
  return whole ? next(whole) : FIRST;
}

function next(key: string): string {
  const number = [...key.slice(1)].reduce((sum, digit) => sum * BASE + DIGITS.indexOf(digit), 0) + 1;
  const digits = [Math.floor(number / BASE ** 2), Math.floor(number / BASE) % BASE, number % BASE];
  return `c${digits.map((digit) => DIGITS[digit]).join('')}`;
}
