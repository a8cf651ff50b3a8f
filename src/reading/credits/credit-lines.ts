/** Credits set apart from the text: `SOURCE: REUTERS`, `(Photo: AP)`, `Photograph by …`, `AP Photo/Ann Lee`. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import { type Range, spanOf, textOf } from '../span';
import { captionBefore, lineAround, wholeText } from './coverage';
import type { CreditFound } from './credit';
import { isPersonName, kindOf } from './kinds';
import { outletAt, outletIn } from './outlets';

const PICTURES = new Set(
  'photo photos photograph photographs photography image images picture pictures pic pix video graphic graphics illustration illustrations cartoon map chart footage credit'.split(
    ' ',
  ),
);
const LINK = new Set('credit credits source sources courtesy by of from via'.split(' '));
const LONGEST_NAME = 12;
const LONGEST_LEAD = 4;

/** The credit that begins at a lexeme; null where none does. Looks at a bounded number of lexemes. */
export function creditLineAt(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const isOpening =
    lexemes[at]!.startsLine || /^[([|•·—–]$/.test(wordAt(lexemes, at - 1)) || wordAt(lexemes, at - 1) === '.';
  if (!isOpening) return null;
  return labelledAt(lexemes, at) ?? slashedAt(lexemes, at);
}

/** `SOURCE: REUTERS`, `Photo by Ann Lee/AP`, `Image courtesy of NASA`. */
function labelledAt(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const label = wordAt(lexemes, at);
  const isPicture = PICTURES.has(label);
  if (!isPicture && label !== 'source' && label !== 'sources') return null;
  let next = at + 1;
  while (next < at + LONGEST_LEAD && LINK.has(wordAt(lexemes, next))) next += 1;
  const isMarked = /^[:：]$/.test(wordAt(lexemes, next));
  const isLinked = isPicture && next > at + 1;
  if (!isMarked && !isLinked) return null;
  const start = isMarked ? next + 1 : next;
  const end = nameEnd(lexemes, start, isMarked);
  if (end <= start || lexemes[start]!.startsLine) return null;
  const covers = isPicture ? 'figure' : null;
  return described(
    lexemes,
    { start: at, end },
    { start, end },
    covers,
    `The line says "${labelText(lexemes, at, start)}".`,
  );
}

/** `AP Photo/Ann Lee`, `REUTERS/Ann Lee`, `© Reuters`. */
function slashedAt(lexemes: readonly Lexeme[], at: number): CreditFound | null {
  const isCopyright = wordAt(lexemes, at) === '©';
  const start = isCopyright ? at + 1 : at;
  const outlet = outletAt(lexemes, start, true);
  if (!outlet) return null;
  const isPhoto = PICTURES.has(wordAt(lexemes, outlet.end));
  const slash = isPhoto ? outlet.end + 1 : outlet.end;
  const isSlashed = wordAt(lexemes, slash) === '/' && isCapital(lexemes[slash + 1] ?? lexemes[slash]!);
  // "(AP)" alone behind a caption; within a text it would be an abbreviation of a name.
  if (!isSlashed && !isPhoto && !isCopyright) return null;
  const end = isSlashed ? nameEnd(lexemes, slash + 1, false) : slash;
  return described(
    lexemes,
    { start: at, end },
    { start, end: outlet.end },
    'figure',
    `${outlet.outlet.name} is credited as pictures are.`,
  );
}

function described(
  lexemes: readonly Lexeme[],
  whole: Range,
  name: Range,
  covers: 'figure' | null,
  reason: string,
): CreditFound {
  const known = outletAt(lexemes, name.start, true) ?? null;
  const within = known ? null : outletIn(lexemes, name);
  const outlet = known?.outlet ?? within?.outlet ?? null;
  const line = lineAround(lexemes, whole.start);
  const isAlone =
    line.start === whole.start || (line.start === whole.start - 1 && lexemes[line.start]!.kind === 'mark');
  const caption = isAlone
    ? captionBefore(lexemes, line.start)
    : spanOf(lexemes, { start: line.start, end: whole.start });
  // A line that ends as a sentence does is a paragraph, and a source behind it is that of the text.
  const isCaption = caption !== null && !/^[.?!”"]$/.test(lexemes[line.start - 1]?.text ?? '.');
  const isFigure = covers === 'figure' || isCaption;
  return {
    ...spanOf(lexemes, whole),
    name: spanOf(lexemes, known ? { start: name.start, end: known.end } : (within?.range ?? name)),
    value: outlet?.name ?? textOf(lexemes, name),
    kind: outlet?.kind ?? kindOf(lexemes, name) ?? (isPersonName(lexemes, name) ? 'person' : 'other'),
    issuer: null,
    isUnnamed: false,
    covers: isFigure ? 'figure' : 'text',
    coverage: isFigure ? (caption ?? spanOf(lexemes, whole)) : wholeText(lexemes),
    confidence: outlet ? 0.95 : 0.8,
    reason,
  };
}

/** To the end of the line, the bracket or the sentence. */
function nameEnd(lexemes: readonly Lexeme[], start: number, isMarked: boolean): number {
  let end = start;
  while (end < lexemes.length && end - start < LONGEST_NAME) {
    const { text, startsLine, kind } = lexemes[end]!;
    if (end > start && startsLine) break;
    if (/^[)\]|;"“”]$/.test(text)) break;
    if (
      text === '.' &&
      !(
        lexemes[end + 1]?.kind === 'word' &&
        !lexemes[end + 1]!.startsLine &&
        lexemes[end - 1]!.text.length <= 2
      )
    )
      break;
    const isName =
      kind !== 'word' ||
      isCapital(lexemes[end]!) ||
      /^(?:of|the|de|van|von|via|and|for)$/.test(lexemes[end]!.lower);
    if (!isMarked && !isName) break;
    end += 1;
  }
  while (end > start && lexemes[end - 1]!.kind === 'mark') end -= 1;
  return end;
}

function labelText(lexemes: readonly Lexeme[], start: number, end: number): string {
  return textOf(lexemes, { start, end });
}
