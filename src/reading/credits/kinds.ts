/** What kind of source a name or a phrase speaks of. */
import { isCapital, type Lexeme } from '../lexemes';
import { wordAt } from '../look';
import type { Range } from '../span';
import type { CreditKind } from './outlets';

const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const KINDS: readonly (readonly [CreditKind, ReadonlySet<string>])[] = [
  ['statement', listed('statement statements communique communiqué release tweet tweets post posts message')],
  [
    'document',
    listed(
      `report reports study studies survey surveys poll polls document documents filing filings data figures statistics
       transcript transcripts email emails memo memos memorandum letter letters indictment affidavit complaint lawsuit
       records census audit analysis research paper papers estimate estimates findings index dossier file files bill
       law treaty constitution diary memoir book review`,
    ),
  ],
  ['wire agency', listed('agency agencies newswire')],
  ['broadcaster', listed('tv television radio channel broadcaster broadcasting network news')],
  [
    'newspaper',
    listed(
      `newspaper newspapers daily times post herald tribune journal gazette press observer chronicle mirror courier
       sentinel dispatch bulletin`,
    ),
  ],
  ['magazine', listed('magazine weekly monthly quarterly')],
  ['academic', listed('university institute college professor researchers scientists scholars academy')],
  ['company', listed('inc corp ltd plc gmbh company firm')],
  [
    'official',
    listed(
      `police ministry ministries minister government department officials official authorities spokesman spokeswoman
       spokesperson prosecutor prosecutors army military navy court commission council bureau mayor governor president
       senator parliament embassy office administration kremlin pentagon agency's`,
    ),
  ],
];
const NOBODY = listed(
  'sources source people person insiders witnesses residents some many others experts analysts critics eyewitness eyewitnesses',
);
const HEAD_ENDS = listed(
  'by from of in at on to with for about who which that and published released cited seen',
);

/** The kind that a phrase tells by its words: the head first, `report` of `a report by the ministry`. */
export function kindOf(lexemes: readonly Lexeme[], { start, end }: Range): CreditKind | null {
  let head = start + 1;
  while (head < end && !HEAD_ENDS.has(wordAt(lexemes, head))) head += 1;
  return (
    kindAmong(lexemes, { start, end: head }) ??
    kindAmong(lexemes, { start: head, end }) ??
    (isPersonName(lexemes, { start, end }) ? 'person' : null)
  );
}

/** Whether nobody in particular is meant: `sources`, `people familiar with the matter`. */
export function isUnnamed(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  for (let at = start; at < end && !HEAD_ENDS.has(wordAt(lexemes, at)); at += 1) {
    if (isCapital(lexemes[at]!) && at > start) return false;
    if (NOBODY.has(lexemes[at]!.lower)) return true;
  }
  return false;
}

/** Two or three capitalised words. */
export function isPersonName(lexemes: readonly Lexeme[], { start, end }: Range): boolean {
  let words = 0;
  for (let at = start; at < end; at += 1) {
    const lexeme = lexemes[at]!;
    if (lexeme.kind === 'word' && isCapital(lexeme)) words += 1;
    else if (!/^[.'’-]$/.test(lexeme.text)) return false;
  }
  return words >= 2 && words <= 4;
}

/** By the last word of it that tells. */
function kindAmong(lexemes: readonly Lexeme[], { start, end }: Range): CreditKind | null {
  for (let at = end - 1; at >= start; at -= 1) {
    const found = KINDS.find(([, words]) => words.has(lexemes[at]!.lower));
    if (found) return found[0];
  }
  return null;
}
