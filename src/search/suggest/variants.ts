/** The texts that somebody may have meant who has one letter wrong; pure. */

const ALPHABETS = [
  { script: /\p{Script=Latin}/u, letters: [...'abcdefghijklmnopqrstuvwxyz'] },
  { script: /\p{Script=Cyrillic}/u, letters: [...'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'] },
  { script: /\p{Script=Greek}/u, letters: [...'αβγδεζηθικλμνξοπρστυφχψω'] },
  { script: /\p{Script=Hebrew}/u, letters: [...'אבגדהוזחטיכךלמםנןסעפףצץקרשת'] },
  { script: /\p{Script=Arabic}/u, letters: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىء'] },
];
/** Longer texts are looked at no further: a name is found by how it begins. */
const LONGEST = 24;

/**
 * Texts with one letter less, one more, another, or two swapped, without what begins with another of them; not the
 * one without its last letter, with which too much begins.
 *
 * @param letters folded
 */
export function variantsOf(letters: readonly string[]): string[] {
  const whole = letters.slice(0, LONGEST);
  const alphabet = [
    ' ',
    ...(ALPHABETS.find(({ script }) => whole.some((one) => script.test(one)))?.letters ?? []),
  ];
  const found = new Set<string>();
  for (const [index, letter] of whole.entries()) {
    const [before, after] = [whole.slice(0, index).join(''), whole.slice(index + 1).join('')];
    const next = whole[index + 1];
    for (const other of alphabet) {
      // Another last letter begins as the text without it does.
      if (next !== undefined) found.add(before + other + after);
      found.add(before + other + letter + after);
    }
    if (next === undefined) continue;
    found.add(before + after);
    found.add(before + next + letter + whole.slice(index + 2).join(''));
  }
  found.delete(whole.join(''));
  return [...found].filter((variant) => !variant.startsWith(' '));
}
