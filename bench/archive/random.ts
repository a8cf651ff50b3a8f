/** Chance that is the same in every run. */

/** A sequence of numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger): 32 bits of state, fast, and even enough for made-up articles. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to, but not including, a bound. */
export function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

/** One of some values. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[below(random, values.length)]!;
}

/**
 * Ranks by the law of Zipf and Mandelbrot: rank r is drawn in proportion to 1 / (r + shift) ** exponent. A few are in
 * every other article, most in hardly any, as people and words are in an archive.
 *
 * @returns draws a rank from 0 to count - 1
 */
export function zipf(count: number, { shift, exponent = 1 }: { shift: number; exponent?: number }) {
  const cumulative = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1 + shift) ** exponent;
    cumulative[rank] = sum;
  }
  return (random: Random): number => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cumulative[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Different ranks of one distribution, in the order drawn. */
export function distinct(random: Random, draw: (random: Random) => number, count: number): number[] {
  const drawn = new Set<number>();
  // A short distribution may not have as many.
  for (let attempt = 0; drawn.size < count && attempt < count * 8; attempt += 1) drawn.add(draw(random));
  return [...drawn];
}
