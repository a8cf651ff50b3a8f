/** Names out of the words of a byline. */
import { oneLine } from '../html/dom';
import type { PageByline } from '../page';

const BY =
  /^(?:(?:written|posted|reported|reporting|published|edited|words|story|text|article|compiled|review|reviewed|submitted|analysis|opinion) )?(?:by|von|par|por|di|da|door|av|af|przez|автор|автори|autor(?:es|a|in)?|author(?:s)?|texte?|texto|testo|tekst|текст)(?: ?: ?| )/i;
const JOINTS = / ?[,;|•·/] ?| (?:and|und|et|y|e|og|och|en|i|и|&|with|mit|avec|con) /iu;
const AFTER_NAME =
  /(?:[|•·–—([]| - |\bfor [A-Z]|\bin [A-Z]|\bat [A-Z]|\bvia |,? (?:updated|published|posted|last modified)\b|,? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b| @|\d).*$/isu;
/** "Jane Roe. Sputnik", but not "J. Roe" and "John Jr. Doe". */
const AFTER_STOP = /( \p{Lu}?\p{Ll}{2,40})\. .*$/su;
const DAY = /[ ,|]{0,5}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,8}\.? \d.*$/is;
const NO_AUTHOR =
  /^(?:\w{0,40}admin(?:istrator)?|user|guest|editor|author|null|undefined|none|n\/a|\S{1,80}\.txt)$|\b(?:licen[cs]e|cookies?|privacy|terms of use)\b/i;
const ADDRESS = /[^\s@]{1,100}@\S{1,100}|https?:\/\/\S{1,300}|\bwww\.\S{1,300}/g;
/** Words that a desk, an agency or a post has, and no person's name. */
const NO_NAME =
  /\b(?:staff|desk|team|newsroom|news|editor(?:s|ial)?|redaktion|redazione|redacción|redacao|redação|rédaction|reporter(?:s)?|correspondent(?:s)?|writer(?:s)?|columnist|contributor(?:s)?|agency|agencies|press association|press trust|reuters|afp|ap|dpa|bloomberg|tass|xinhua|ansa|efe|pti|ians|ani|associated press|magazine|business|insider|politics|sports?|entertainment|cnn|bbc|nbc|cbs|abc|npr|cnbc|msnbc|usa|times|post|tribune|herald|guardian|daily|journal|gazette|media|network|tv|radio|online|admin|administrator|bureau|wire|services?|agencia|agence|service|web|author|producer|analyst|director|professor|fellow|photographer|anchor|host|manager|chief|officer|executive|senior|freelance|journalist|blogger|group|inc|ltd|llc|institute|university|center|centre|foundation|board|unknown|anonymous|license|commons|policy|terms|more|view|profile|contact|subscribe|share|home|posts|articles|stories|follow|about|archive|biography|email|twitter|facebook|instagram|copyright|photo|image|video|today|press release|comments?|categories|tags)\b/iu;
const LONGEST = 500;
const PARTICLES =
  /^(?:de|del|della|der|den|van|von|da|di|dos|du|la|le|bin|al|el|ben|st|ter|y|ibn|af|av|o['’]?)$/iu;
const TITLES = /^(?:dr|prof|mr|mrs|ms|sir|dame|rev|lt|col|gen)\.?\s+(?=\S+\s)/i;

/**
 * The people and desks that a byline names: "By Jane Roe and John Doe, Reuters". A byline of no people is one entry
 * with its words. Empty where there are no words.
 *
 * @param site the publication, which is no author beside a person
 */
export function bylinesOf(words: string | null, site: string | null = null): PageByline[] {
  const bare =
    oneLine(words?.slice(0, LONGEST).replace(ADDRESS, ' '))
      ?.replace(DAY, '')
      .replace(BY, '')
      .replace(/^ ?\| ?/, '') ?? null;
  if (!bare) return [];
  const parts = bare
    .split(JOINTS)
    .map(cleaned)
    .filter((part) => part !== '');
  const people = parts.filter(isPersonName);
  if (people.length > 0) return people.map((name) => ({ name, isPerson: true, address: null }));
  const whole = cleaned(bare);
  const isDesk = whole !== '' && !NO_AUTHOR.test(whole) && whole.length <= 80 && !/\d{3}/.test(whole);
  return isDesk ? [{ name: whole, isPerson: whole !== site && isPersonName(whole), address: null }] : [];
}

/** Whether words look like the name of one person: two to five capitalised ones, none that only a desk has. */
export function isPersonName(words: string): boolean {
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 6 || words.length > 60) return false;
  if (
    NO_NAME.test(words) ||
    /^(?:the|our|your|all|an?|no|from)\s/i.test(words) ||
    /[\d@:!?"“”<>]/.test(words)
  )
    return false;
  return parts.every((part) => PARTICLES.test(part) || /^[\p{Lu}\p{Lo}]/u.test(part));
}

function cleaned(part: string): string {
  const bare = part
    .replace(BY, '')
    .replace(AFTER_STOP, '$1')
    .replace(AFTER_NAME, '')
    .replace(TITLES, '')
    .replace(/^[ ,.;:–—-]{1,10}|[ ,;:–—-]{1,10}$/g, '');
  return fromCapitals(oneLine(bare) ?? '');
}

/** `JANE ROE` is Jane Roe. */
function fromCapitals(name: string): string {
  if (!/^[\p{Lu}\p{M}\s.'’-]+$/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** One entry for each name, the address of whichever has one. */
export function distinctBylines(bylines: readonly PageByline[]): PageByline[] {
  const found = new Map<string, PageByline>();
  for (const byline of bylines) {
    const key = byline.name.toLowerCase();
    const known = found.get(key);
    found.set(key, known ? { ...known, address: known.address ?? byline.address } : byline);
  }
  return [...found.values()];
}
