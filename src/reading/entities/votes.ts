/** One text, one meaning: what a word is elsewhere in a text speaks for what it is here. */
import { type Description, Form, Word } from './description';
import { OUTSIDE, TAGS, TYPES, typeOf } from './tags';

/** How much the other mentions count beside what the model sees of one. */
export const WEIGHT = 1.2;
/** Mentions in a longer name are the clearer ones. */
const IN_LONGER_NAME = 2;
const SMOOTHING = 0.3;
const CLASSES = TYPES.length + 1;
const NOT_VOTING =
  Word.joiner | Word.particle | Word.honorific | Word.role | Word.rolePart | Word.orgHead | Word.orgEnding;

/** Of each word how often it is outside, and of each type, as the model sees it. */
export type Votes = Map<string, Float64Array>;

const TYPE_OF_TAG = Uint8Array.from({ length: TAGS }, (_, tag) =>
  tag === OUTSIDE ? 0 : 1 + TYPES.indexOf(typeOf(tag)!),
);

/** Counts the votes of all tokens. */
export function countVotes(description: Description, probabilities: Float64Array): Votes {
  const votes: Votes = new Map();
  const own = new Float64Array(CLASSES);
  for (let at = 0; at < description.plain.length; at += 1) {
    if (!isVoting(description, at)) continue;
    ownVotes(description, probabilities, at, own);
    const word = description.plain[at]!;
    const all = votes.get(word) ?? new Float64Array(CLASSES);
    for (let one = 0; one < CLASSES; one += 1) all[one]! += own[one]!;
    votes.set(word, all);
  }
  return votes;
}

/** Adds what the other mentions of a token's word say to the scores of its tags, which begin at `offset`. */
export function addVotes(
  description: Description,
  probabilities: Float64Array,
  votes: Votes,
  at: number,
  scores: Float64Array,
  offset: number,
): void {
  if (!isVoting(description, at)) return;
  const all = votes.get(description.plain[at]!)!;
  const own = new Float64Array(CLASSES);
  ownVotes(description, probabilities, at, own);
  let total = 0;
  for (let one = 0; one < CLASSES; one += 1) {
    own[one] = Math.max(0, all[one]! - own[one]!);
    total += own[one]!;
  }
  if (total < SMOOTHING) return;
  for (let tag = 0; tag < TAGS; tag += 1) {
    const share = (own[TYPE_OF_TAG[tag]!]! + SMOOTHING) / (total + CLASSES * SMOOTHING);
    scores[offset + tag]! += WEIGHT * Math.log(share);
  }
}

function isVoting({ form, words }: Description, at: number): boolean {
  return (
    form[at]! >= Form.capital &&
    form[at]! <= Form.mixed &&
    form[at] !== Form.initial &&
    (words[at]! & NOT_VOTING) === 0
  );
}

function ownVotes(
  { runStart, runEnd }: Description,
  probabilities: Float64Array,
  at: number,
  own: Float64Array,
): void {
  own.fill(0);
  const weight = runEnd[at]! > runStart[at]! ? IN_LONGER_NAME : 1;
  for (let tag = 0; tag < TAGS; tag += 1) own[TYPE_OF_TAG[tag]!]! += weight * probabilities[at * TAGS + tag]!;
}
