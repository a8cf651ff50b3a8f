/** How far a typed name is from a written one. */

/** The letters that a name of so many may differ in; as in Elasticsearch, two from the sixth letter on. */
export function tolerance(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}

/**
 * The least number of letters to put in, leave out, change or swap with the next one, for `typed` to be the
 * beginning of `name` (optimal string alignment, after Damerau, A technique for computer detection and correction of
 * spelling errors, CACM 7, 1964). Quadratic time.
 *
 * @param most distances beyond it come as `most + 1`
 */
export function distanceToBeginning(typed: string, name: string, most: number): number {
  return Math.min(most + 1, ...distances(typed, name, most));
}

/** The same to a beginning that ends with a word: what is typed is taken for whole words. */
export function distanceToWords(typed: string, name: string, most: number): number {
  const letters = [...name];
  const isEnd = (length: number) => length === letters.length || letters[length] === ' ';
  return Math.min(most + 1, ...distances(typed, name, most).filter((_, length) => isEnd(length)));
}

/** By how many letters of the name are taken, from none on. */
function distances(typed: string, name: string, most: number): number[] {
  const [from, to] = [[...typed], [...name].slice(0, [...typed].length + most)];
  let beforeLast: number[] = [];
  let last = to.map((_, index) => index + 1);
  last.unshift(0);
  for (const [row, letter] of from.entries()) {
    const now = [row + 1];
    for (const [column, other] of to.entries()) {
      const changed = last[column]! + (letter === other ? 0 : 1);
      const swapped =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other
          ? beforeLast[column - 1]! + 1
          : Number.POSITIVE_INFINITY;
      now.push(Math.min(changed, swapped, last[column + 1]! + 1, now[column]! + 1));
    }
    [beforeLast, last] = [last, now];
  }
  return last;
}
