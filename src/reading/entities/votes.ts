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

const TYPE_OF_TAG = Uint8Array.from({ length: TAGS }, (_, tag) =>
  tag === OUTSIDE ? 0 : 1 + TYPES.indexOf(typeOf(tag)!),
);

/** Of each word how often it is outside, and of each type, as the model sees it. */
export class Votes {
  readonly #description: Description;
  readonly #byWord = new Map<string, Float64Array>();
  readonly #own = new Float64Array(CLASSES);

  constructor(description: Description) {
    this.#description = description;
  }

  /** Counts a token, whose tags' probabilities begin at `row * TAGS`. */
  count(probabilities: Float64Array, row: number, at: number): void {
    if (!isVoting(this.#description, at)) return;
    this.#readOwn(probabilities, row, at);
    const word = this.#description.plain[at]!;
    const all = this.#byWord.get(word) ?? new Float64Array(CLASSES);
    for (let one = 0; one < CLASSES; one += 1) all[one]! += this.#own[one]!;
    this.#byWord.set(word, all);
  }

  /** Adds what the other mentions of the token's word say to the scores of its tags; whether there was anything. */
  add(probabilities: Float64Array, row: number, at: number, scores: Float64Array): boolean {
    if (!isVoting(this.#description, at)) return false;
    const all = this.#byWord.get(this.#description.plain[at]!)!;
    this.#readOwn(probabilities, row, at);
    const own = this.#own;
    let total = 0;
    for (let one = 0; one < CLASSES; one += 1) {
      own[one] = Math.max(0, all[one]! - own[one]!);
      total += own[one]!;
    }
    if (total < SMOOTHING) return false;
    for (let one = 0; one < CLASSES; one += 1) {
      own[one] = WEIGHT * Math.log((own[one]! + SMOOTHING) / (total + CLASSES * SMOOTHING));
    }
    for (let tag = 0; tag < TAGS; tag += 1) scores[row * TAGS + tag]! += own[TYPE_OF_TAG[tag]!]!;
    return true;
  }

  #readOwn(probabilities: Float64Array, row: number, at: number): void {
    const { runStart, runEnd } = this.#description;
    const weight = runEnd[at]! > runStart[at]! ? IN_LONGER_NAME : 1;
    this.#own.fill(0);
    for (let tag = 0; tag < TAGS; tag += 1)
      this.#own[TYPE_OF_TAG[tag]!]! += weight * probabilities[row * TAGS + tag]!;
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
