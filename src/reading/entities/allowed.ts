/** Which tags a token may have, by what it looks like. */
import { type Description, Form, mayBeNamed, Word } from './description';
import { OUTSIDE, placeOf, TAGS, tagOf } from './tags';

const ONLY_OUTSIDE = 1 << OUTSIDE;
const ALL = maskOf('BILU');
const WITHIN = maskOf('I');
const BEGIN_OR_WITHIN = maskOf('BI');
const BEHIND = maskOf('IL');
const ALONE = maskOf('U');
/** `anti-Semitism`, `far-right`: no person and no organization; `al-Assad` and `d'Estaing` are. */
const OTHER_ALONE = (1 << OUTSIDE) | (1 << tagOf('MISC', 'U')) | (1 << tagOf('LOC', 'U'));
const PREFIXED = /^(?!(?:al|el|as|ad|ar|an|at|bin|abu|ibn|e|i)-)\p{Ll}+-/u;
const COMPOUND =
  /-(?:based|led|born|backed|run|controlled|style|made|owned|held|educated|trained|speaking|registered|listed)$/;
/** Abbreviations of things, not of those who act. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `tv tvs dvd cd cds pc pcs ad bc bce ce ceo cfo coo cto gdp gnp hiv aids dna rna vip am pm gmt est edt pst utc bst ok iq id
   ids pr hq ufo suv suvs atm atms mp mps mep meps phd isbn ipo ipos wmd ied ieds covid sars usd gbp eur cpi ppi pmi etf os
   gps html http url www pdf faq diy lgbt lgbtq dui ied icbm r&d m&a llb mba bsc msc rpm mph kph km kg mw kw bbl bpd mln bln
   tln pct yr avg dlr dlrs stg nz vs ii iii iv vi vii viii ix xi xii usb wifi ai it gi doa rsvp ps mvp rbi`.split(
    /\s+/,
  ),
);
const OPENS = /^["'“‘:—–(]$/;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an as in but for with he she it his her its their our my they we you i when while after before if although though
   since on at by from this that these those there here what who whom whose which why how and or nor so then yet not no
   both each some any all most many much more other another such only also even just still now today yesterday tomorrow
   under over into onto upon during until unless because despite among between against without within through about
   above below is are was were be been being has have had do does did will would can could should may might must
   let yes dear please thus hence therefore according however meanwhile moreover nevertheless asked earlier later last next instead perhaps maybe one two three`.split(
    /\s+/,
  ),
);

/** Bits of the tags that the token may have. */
export function allowedTags(description: Description, at: number): number {
  if (!mayBeNamed(description, at)) return ONLY_OUTSIDE;
  const { form, words, tokens, knownPlace } = description;
  if (form[at] === Form.mark) return WITHIN;
  if (form[at] !== Form.lower) return capitalTags(description, at);
  if (isEnding(tokens[at]!.lower)) return knownPlace[at] === 0 ? ONLY_OUTSIDE : BEHIND;
  return (words[at]! & Word.particle) !== 0 ? BEGIN_OR_WITHIN : WITHIN;
}

/** A small word that only begins a sentence is no name, and `London-based` is at most a name by itself. */
function capitalTags({ plain, knownPlace, tokens, form, words }: Description, at: number): number {
  const word = plain[at]!;
  if (COMPOUND.test(word)) return ALONE;
  if (PREFIXED.test(tokens[at]!.text)) return OTHER_ALONE;
  if (NO_NAMES.has(word) && knownPlace[at] === 0 && form[at] === Form.capitals) return ONLY_OUTSIDE;
  const isPlain = knownPlace[at] === 0 && form[at] !== Form.capitals;
  const isOpening = tokens[at]!.startsSentence || OPENS.test(tokens[at - 1]!.text);
  if (!isOpening || !isPlain) return ALL;
  // `Apparently Smith left`: an adverb begins the sentence.
  const isAdverb = word.endsWith('ly') && (words[at]! & Word.common) !== 0;
  return SMALL_WORDS.has(word) || isAdverb ? ONLY_OUTSIDE : ALL;
}

/** `'s` belongs to a name only where the whole is known: `Moody's`. */
function isEnding(word: string): boolean {
  return word === "'s" || word === '’s';
}

function maskOf(places: string): number {
  let mask = ONLY_OUTSIDE;
  for (let tag = 1; tag < TAGS; tag += 1) if (places.includes(placeOf(tag)!)) mask |= 1 << tag;
  return mask;
}
