/** What a page says that it rests on. */
import { absoluteAddress } from '../../addresses';
import type { PageByline, PageSource } from '../../page';
import type { PageFacts } from './facts';
import { isThing, textOf, valuesOf } from './json-ld';
import { foldedWords } from './likeness';

/** Agencies in the byline, and what JSON-LD names as the organization that it comes from; the paper itself is none. */
export function sourcesOf({ article, site }: PageFacts, bylines: readonly PageByline[]): PageSource[] {
  const declared = ['sourceOrganization', 'provider']
    .flatMap((name) => valuesOf(article, name))
    .flatMap((value): PageSource[] => {
      const thing = isThing(value) ? value : { name: value };
      const name = textOf(thing, 'name');
      return name ? [{ name, address: absoluteAddress(textOf(thing, 'url'), null) }] : [];
    });
  const agencies = bylines
    .filter(({ isPerson, name }) => !isPerson && AGENCY.test(name))
    .map(({ name }) => ({ name, address: null }));
  const found = new Map(
    [...declared, ...agencies].map((source) => [foldedWords(source.name).join(' '), source]),
  );
  if (site) found.delete(foldedWords(site).join(' '));
  return [...found.values()];
}

/** A byline of no people may be a desk of the paper's own. */
const AGENCY =
  /\b(?:reuters|associated press|ap|afp|agence france-presse|dpa|epa|efe|ansa|tass|xinhua|interfax|upi|pti|ians|ani|yonhap|kyodo|bloomberg|apa|sda|ritzau|belga|lusa|anadolu|\p{L}{2,30} (?:agency|wire|wire services?))\b/iu;
