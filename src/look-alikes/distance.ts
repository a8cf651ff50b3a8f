/**
 * Letters to put in, leave out, change, or swap with the next one, for one text to become the other (optimal string
 * alignment). Time is the length of the one times `most`.
 *
 * @param most distances beyond it come as `most + 1`
 */
export function distance(one: string, other: string, most: number): number {
  const [from, to] = [[...one], [...other]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const now = [row + 1];
    for (const [column, next] of to.entries()) {
      const changed = last[column]! + Number(letter !== next);
      const isSwap = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === next;
      const swapped = isSwap ? beforeLast[column - 1]! + 1 : Number.POSITIVE_INFINITY;
      now.push(Math.min(changed, swapped, last[column + 1]! + 1, now[column]! + 1));
    }
    if (Math.min(...now) > most) return most + 1;
    [beforeLast, last] = [last, now];
  }
  return Math.min(most + 1, last.at(-1)!);
}
