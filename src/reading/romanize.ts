/** Names in other scripts as Latin letters, roughly: to compare two spellings of one name. Pure. */
import { fold } from './fold';

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i' },
  ...{ є: 'e', ґ: 'g', ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'd', џ: 'dz' },
};
const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};
const LETTERS: Readonly<Record<string, string>> = { ...CYRILLIC, ...GREEK };

/** Case and accents folded, Cyrillic and Greek letters as Latin ones (after ISO 9 and ELOT 743, simplified). */
export function romanize(text: string): string {
  return [...fold(text)].map((letter) => LETTERS[letter] ?? letter).join('');
}

/** What romanizations of one name differ in: the same for `Sergey`, `Sergei` and `Sergej`. */
export function romanSound(text: string): string {
  return romanize(text)
    .replace(/kh/g, 'h')
    .replace(/(?:tch|tsch|ch|cz)/g, 'c')
    .replace(/(?:shch|sch|sh)/g, 's')
    .replace(/(?:ph)/g, 'f')
    .replace(/w/g, 'v')
    .replace(/(?:ij|iy|yi|ii|yy)/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/ia/g, 'a')
    .replace(/ie/g, 'e')
    .replace(/([a-z])\1/g, '$1')
    .replace(/ei\b/g, 'e');
}

const LATIN = Object.entries(CYRILLIC)
  .filter(([, latin]) => latin !== '')
  .sort(([, one], [, other]) => other.length - one.length);

/** A Latin name in Cyrillic letters, roughly enough to share most of its trigrams with how it is written. */
export function cyrillize(text: string): string {
  let rest = fold(text);
  let written = '';
  while (rest) {
    const found = LATIN.find(([, latin]) => rest.startsWith(latin));
    const [letter, latin] = found ?? [rest[0]!, rest[0]!];
    written += rest.startsWith('y') && !found?.[1].startsWith('y') ? 'й' : letter;
    rest = rest.slice(latin.length);
  }
  return written;
}
