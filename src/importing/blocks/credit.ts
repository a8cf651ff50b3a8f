/** Whose picture it is, out of the words under it. */
import { oneLine } from '../html/dom';

export interface Captioned {
  caption: string | null;
  credit: string | null;
}

const LONGEST_CREDIT = 120;
/** Longer texts are no captions. */
const LONGEST = 3000;
const SAYS =
  '(?:photo(?:graph)?(?: (?:by|from|courtesy of|credit))?|picture|image(?: (?:by|credit|copyright|source))?|credit(?:s)?|source|foto|bild|crédit(?:s)?(?: photo)?|crédito(?:s)?|via)';
// "Photo: AP", "Credit: Jane Roe / Reuters", "Image copyright Getty Images", "© dpa"
const LABELLED = new RegExp(
  `^(?:${SAYS}\\s*[:/|.]+\\s*|(?:photo(?:graph)? by|image copyright|credit)\\s+|(?:©|\\(c\\)|copyright)\\s*)(.+)$`,
  'i',
);
const AGENCY =
  /\b(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|dpa|ANSA|TASS|Xinhua|Shutterstock|Bloomberg|UPI|PA Wire|NASA|Alamy|iStock|Unsplash|Associated Press|Agence France-Presse)\b/;

/** Splits a caption from its credit, where the words mark one; else all of it is caption. Linear. */
export function splitCredit(words: string | null): Captioned {
  if (!words) return { caption: null, credit: null };
  if (words.length > LONGEST) return { caption: words, credit: null };
  const text = words.replace(/^Image caption\s+/i, '');
  const whole = creditIn(text);
  if (whole) return { caption: null, credit: whole };
  return inBrackets(text) ?? atEnd(text) ?? { caption: text, credit: null };
}

/** `... in Brussels. (Photo: AP)`, `... in Brussels [Jane Roe/Reuters]` */
function inBrackets(text: string): Captioned | null {
  const last = text.replace(/[. ]{1,5}$/, '');
  const open = { ')': '(', ']': '[' }[last.at(-1) ?? ''];
  const from = open ? last.lastIndexOf(open) : -1;
  if (from < 0) return null;
  const within = last.slice(from + 1, -1).trim();
  const credit = creditIn(within) ?? (AGENCY.test(within) && within.length <= LONGEST_CREDIT ? within : null);
  return credit ? { caption: oneLine(text.slice(0, from)), credit } : null;
}

/** `... in Brussels. Credit: AP`, `... in Brussels. Jane Roe/Reuters` */
function atEnd(text: string): Captioned | null {
  for (const mark of [
    '. ',
    ' | ',
    ' — ',
    '\u201d ',
    ') ',
    ' Photo',
    ' Photograph',
    ' Credit',
    ' Image',
    ' ©',
    ' Foto',
  ]) {
    const from = text.lastIndexOf(mark);
    if (from <= 0) continue;
    const rest = text.slice(from + (/^ [A-Z©]/.test(mark) ? 1 : mark.length)).trim();
    const isAgency =
      rest.length <= 60 && AGENCY.test(rest) && /[/|]|^[\p{Lu}]/u.test(rest) && !/[.?!] /.test(rest);
    const credit = creditIn(rest) ?? (isAgency ? rest.replace(/\.$/, '') : null);
    if (credit)
      return { caption: oneLine(text.slice(0, text.length - rest.length).replace(/[|—]\s*$/, '')), credit };
  }
  return null;
}

function creditIn(text: string): string | null {
  const credit = text.length > LONGEST_CREDIT ? null : LABELLED.exec(text)?.[1];
  return credit ? oneLine(credit.replace(/\.$/, '')) : null;
}
