/** Texts that nobody writes, and somebody sends. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'single marks': "'",
  'quotes of a word': '“a” ',
  digits: '1',
  'lone digits': '1 ',
  'one word': 'a',
  'lone capitals': 'A ',
  'nested brackets': '(',
  '"on Monday "': 'on Monday ',
  '"May "': 'May ',
  '"according to "': 'according to ',
  '"“We go,” he said. "': '“We go,” he said. ',
  'line ends': 'a\n',
  accents: 'e\u0301',
  'a script without spaces': '漢',
};

/** Each made as long as asked for, in UTF-16 units. */
export function hostileTexts(length: number): [name: string, text: string][] {
  return Object.entries(HOSTILE).map(([name, piece]) => [
    name,
    name === 'nested brackets'
      ? piece.repeat(length / 2) + ')'.repeat(length / 2)
      : piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  ]);
}
