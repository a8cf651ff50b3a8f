import fc from 'fast-check';
import { bestTags, type Chain, marginals } from '../../../../src/reading/entities/lattice';
import { BEFORE, MAY_BEGIN, MAY_END, markName, namesOf, TAGS } from '../../../../src/reading/entities/tags';

const score = fc.double({ min: -3, max: 3, noNaN: true });
const chains = fc
  .tuple(
    fc
      .integer({ min: 1, max: 3 })
      .chain((length) => fc.array(score, { minLength: length * TAGS, maxLength: length * TAGS })),
    fc.array(score, { minLength: TAGS * TAGS, maxLength: TAGS * TAGS }),
  )
  .map(([emissions, transitions]): Chain => {
    const moves = Float64Array.from(transitions, Math.exp);
    return {
      length: emissions.length / TAGS,
      emissions: Float64Array.from(emissions),
      transitions: Float64Array.from(transitions),
      moves,
    };
  });

/** Every way to tag the chain, with its score. */
function* allTags(
  { length, emissions, transitions }: Chain,
  tags: number[] = [],
  sum = 0,
): Iterable<[number[], number]> {
  if (tags.length === length) {
    if (MAY_END[tags.at(-1)!]) yield [tags, sum];
    return;
  }
  for (let tag = 0; tag < TAGS; tag += 1) {
    const before = tags.at(-1);
    if (before === undefined ? !MAY_BEGIN[tag] : !BEFORE[tag]!.includes(before)) continue;
    const move = before === undefined ? 0 : transitions[before * TAGS + tag]!;
    yield* allTags(
      { length, emissions, transitions, moves: transitions },
      [...tags, tag],
      sum + move + emissions[tags.length * TAGS + tag]!,
    );
  }
}

test('finds the best of all ways to tag', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const all = new Map([...allTags(chain)].map(([tags, sum]) => [tags.join(' '), sum]));
      const best = Math.max(...all.values());
      expect(all.get(bestTags(chain).join(' '))).toBeCloseTo(best, 9);
    }),
    { seed: 20211018, numRuns: 30 },
  );
});

test('gives each tag the share of all ways that have it', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const expected = new Float64Array(chain.length * TAGS);
      let total = 0;
      for (const [tags, sum] of allTags(chain)) {
        total += Math.exp(sum);
        for (const [at, tag] of tags.entries()) expected[at * TAGS + tag]! += Math.exp(sum);
      }
      const { probabilities, logSum } = marginals(chain);
      for (let at = 0; at < expected.length; at += 1)
        expect(probabilities[at]).toBeCloseTo(expected[at]! / total, 9);
      expect(logSum).toBeCloseTo(Math.log(total), 9);
    }),
    { seed: 20211018, numRuns: 30 },
  );
});

test('reads the names back that were marked', () => {
  const tags = new Uint8Array(6);
  markName(tags, 'ORG', 0, 2);
  markName(tags, 'PER', 3, 3);
  markName(tags, 'PER', 4, 5);
  expect(namesOf(tags)).toEqual([
    { type: 'ORG', first: 0, last: 2 },
    { type: 'PER', first: 3, last: 3 },
    { type: 'PER', first: 4, last: 5 },
  ]);
});
