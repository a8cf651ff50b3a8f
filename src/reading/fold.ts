/** Case and accents folded, so that two spellings of one word are one. */

/** What decomposition does not fold, and the one letter that it would take for an accented one. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ς: 'σ',
  й: 'й',
  Й: 'Й',
};

// A letter with its accents. The bound keeps a heap of accents from costing more than its length.
const CHARACTER = /[^\p{M}]\p{M}{0,8}|\p{M}/gu;
// Accents that many scripts share. The vowel signs of Devanagari and others are letters in all but name.
const ACCENT = /\p{Script=Inherited}/gu;
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Accents folded (NFKD without its marks) and invisible characters left out; case kept. Linear time. */
export function foldAccents(text: string): string {
  return ASCII.test(text) ? text : text.replace(CHARACTER, foldCharacter);
}

/** Case and accents folded: the same for `Žižek`, `ZIZEK` and `zizek`. Linear time. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // A capital sigma at the end of a word becomes another letter than one within it.
  return foldAccents(text).toLowerCase().replaceAll('ς', 'σ');
}

function foldCharacter(character: string): string {
  if (character.length === 1 && character < '\x80') return character;
  const composed = character.normalize('NFKC');
  return (
    LETTERS[composed] ??
    composed.normalize('NFKD').replace(ACCENT, '').replace(INVISIBLE, '').normalize('NFC')
  );
}
