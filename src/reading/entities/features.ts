/** Features of a token, as hashes, for the model. */
import { type Description, Form, Word } from './description';
import { hashText, mix } from './hash';

/** Most features of one token. */
export const MOST_FEATURES = 256;

const NOTHING = 0x5bd1e995;
const REACH = 6;

/**
 * Writes the hashes of a token's features and gives their number.
 *
 * @param elsewhere what the text says of each word
 * @param isBlind leaves out what the word itself is, so that training learns from what stands around it
 */
export function featuresOf(
  description: Description,
  elsewhere: ReadonlyMap<string, number>,
  at: number,
  into: Uint32Array,
  isBlind = false,
): number {
  const { tokens, plain, hash, form, line, words, known, knownRun, knownPlace } = description;
  const { runStart, runEnd, sentenceStart, sentenceEnd } = description;
  const [start, end] = [sentenceStart[at]!, sentenceEnd[at]!];
  let count = 0;
  let template = 0;
  const emit = (value: number) => {
    template += 1;
    into[count++] = mix(template, value);
  };
  const skip = (templates = 1) => {
    template += templates;
  };
  const bits = (value: number, most: number) => {
    for (let bit = 0; bit < most; bit += 1) {
      template += 1;
      if ((value & (1 << bit)) !== 0) into[count++] = mix(template, 1);
    }
  };
  const isIn = (index: number) => index >= start && index < end;
  const word = (index: number) => (isIn(index) ? hash[index]! : NOTHING);
  const look = (index: number) => (isIn(index) ? mix(form[index]!, classOf(words[index]!)) : NOTHING);
  const list = (index: number) =>
    isIn(index) ? mix(known[index]! | (knownRun[index]! << 13), knownPlace[index]!) : NOTHING;

  emit(0);
  const here = hash[at]!;
  const written = plain[at]!;
  const lineHere = line[at]!;
  if (isBlind) skip(8);
  else {
    emit(here);
    emit(mix(here, lineHere));
    emit(hashText(written, 0, Math.min(3, written.length)));
    emit(hashText(written, Math.max(0, written.length - 2)));
    emit(hashText(written, Math.max(0, written.length - 3)));
    emit(hashText(written, Math.max(0, written.length - 4)));
    emit(mix(word(at - 1), here));
    emit(mix(here, word(at + 1)));
  }
  emit(word(at - 1));
  emit(word(at + 1));
  emit(word(at - 2));
  emit(word(at + 2));
  emit(mix(word(at - 2), word(at - 1)));
  emit(mix(word(at + 1), word(at + 2)));
  const formHere = mix(form[at]!, lineHere);
  emit(formHere);
  emit(hashText(shapeOf(tokens[at]!.text)));
  emit(mix(formHere, look(at - 1)));
  emit(mix(formHere, look(at + 1)));
  emit(mix(look(at - 1), mix(look(at), look(at + 1))));
  emit(mix(look(at), word(at - 1)));
  emit(mix(look(at), word(at + 1)));
  emit(look(at));
  emit(list(at));
  emit(mix(list(at), formHere));
  emit(mix(list(at), look(at)));
  emit(mix(list(at - 1), list(at)));
  emit(mix(list(at), list(at + 1)));
  emit(mix(list(at), word(at - 1)));
  emit(mix(list(at), word(at + 1)));
  emit(mix(list(at), mix(look(at - 1), look(at + 1))));
  bits(known[at]!, 13);
  bits(words[at]!, 13);
  bits(isIn(at - 1) ? known[at - 1]! : 0, 9);
  bits(isIn(at + 1) ? known[at + 1]! : 0, 9);
  bits(isIn(at - 1) ? words[at - 1]! : 0, 12);
  bits(isIn(at + 1) ? words[at + 1]! : 0, 12);
  if (knownPlace[at] !== 0) emit(mix(knownRun[at]!, knownPlace[at]!));
  else skip();

  const isStart = tokens[at]!.startsSentence ? 1 : 0;
  emit(mix(isStart, mix(form[at]!, words[at]! & (Word.common | Word.joiner))));
  emit(mix(isStart, list(at)));
  const place = Math.min(at - start, 3) * 4 + Math.min(end - at, 3);
  emit(mix(place, formHere));
  emit(mix(mix(lineHere, Math.min(at - start, 3)), list(at)));

  const first = runStart[at]!;
  if (first < 0) {
    skip(16);
  } else {
    const last = runEnd[at]!;
    const length = Math.min(last - first + 1, 5);
    const from = Math.min(at - first, 3);
    const to = Math.min(last - at, 3);
    const spot = mix(from, to);
    emit(mix(spot, length));
    emit(mix(spot, word(first - 1)));
    emit(mix(spot, word(last + 1)));
    emit(mix(spot, look(last + 1)));
    emit(mix(spot, mix(word(last + 1), look(last + 2))));
    emit(mix(spot, list(first)));
    emit(mix(spot, list(last)));
    emit(mix(Math.sign(to), word(last)));
    emit(mix(from, mix(to, classOf(words[last]!))));
    emit(mix(from, classOf(words[first]!)));
    emit(mix(length, mix(list(first), list(last))));
    let runWords = 0;
    for (let inner = first; inner <= last && inner < first + REACH; inner += 1) runWords |= words[inner]!;
    emit(
      mix(
        runWords & (Word.orgHead | Word.orgEnding | Word.placePart | Word.otherPart | Word.honorific),
        spot,
      ),
    );
    emit(mix(word(first - 1), list(at)));
    emit(mix(word(last + 1), list(at)));
    emit(mix(mix(look(first - 1), look(last + 1)), mix(list(at), length)));
    emit(mix(word(last + 1), mix(word(last + 2), length)));
  }
  const seen = elsewhere.get(written) ?? 0;
  if (form[at]! >= Form.capital && form[at]! <= Form.mixed) {
    bits(seen, 12);
    emit(mix(seen & 15, lineHere));
    emit(mix(seen & (1 + 2 + 4 + 8 + 16), list(at)));
  }
  return count;
}

/** One class of several: the most telling. */
function classOf(words: number): number {
  const telling = words & ~(Word.common | Word.particle);
  return telling === 0 ? words & Word.common : telling & -telling;
}

/** `Xx`, `X.X.`, `0-0`: runs of one kind as one. */
function shapeOf(text: string): string {
  let shape = '';
  for (let at = 0; at < text.length && shape.length < 8; at += 1) {
    const unit = text.charCodeAt(at);
    const kind =
      unit >= 97 && unit <= 122
        ? 'x'
        : unit >= 65 && unit <= 90
          ? 'X'
          : unit >= 48 && unit <= 57
            ? '0'
            : unit > 127
              ? 'x'
              : text[at]!;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}
