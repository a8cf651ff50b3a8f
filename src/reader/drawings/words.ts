/** Words that the drawings share. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numbers = new Intl.NumberFormat('en-GB');

/** "1 article", "1,204 articles" */
export function countOf(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a year later", "three years later" */
export function yearsLater(years: number): string {
  return years === 1 ? 'a year later' : `${SMALL[years] ?? numbers.format(years)} years later`;
}

/** Whether an EDTF date is approximate or uncertain. */
export function isVague(edtf: string): boolean {
  return /[~?%]/.test(edtf);
}
