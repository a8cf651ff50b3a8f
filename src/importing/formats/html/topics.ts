/** What a page is about, in its own words. */
import { oneLine, wordsOf } from '../../html/dom';
import type { PageTopic } from '../../page';
import type { PageFacts } from './facts';
import { decoded, isThing, typesOf, valuesOf } from './json-ld';
import { allMetas } from './metas';

const MOST = 20;
const LONGEST = 60;
/** How tags that only a machine reads begin. */
const NO_TOPIC = /^(?:front ?page|home ?page|home|all|uncategori[sz]ed|articles?|posts?|stories|default)$/i;
const FOR_MACHINES = /[:=_]|^(?:post|article|page|type|author|gdpr)-?\d*$|^https?/i;

/** The section first, then the tags: JSON-LD, then `meta`, then links of the kind "tag". */
export function topicsOf(facts: PageFacts): PageTopic[] {
  const sections = listed([
    ...textsOf(facts, 'articleSection'),
    ...allMetas(facts.metas, ['article:section', 'og:article:section', 'parsely-section', 'section']),
  ]).slice(0, 1);
  const declared = listed([
    ...textsOf(facts, 'keywords'),
    ...allMetas(facts.metas, ['article:tag', 'og:article:tag', 'news_keywords', 'parsely-tags']),
  ]);
  const tags =
    declared.length > 0
      ? declared
      : listed([...facts.document.querySelectorAll('[rel~="tag"]')].map(wordsOf));
  const names = new Set(sections.map((name) => name.toLowerCase()));
  const subjects = tags
    .filter((name) => !names.has(name.toLowerCase()) && !FOR_MACHINES.test(name))
    .slice(0, MOST);
  return [
    ...sections.map((name) => topic(name, 'section')),
    ...subjects.map((name) => topic(name, 'subject')),
  ];
}

function topic(name: string, kind: PageTopic['kind']): PageTopic {
  return { name, kind, slug: null, mediatopic: null };
}

function textsOf({ article }: PageFacts, name: string): (string | null)[] {
  return valuesOf(article, name).map((value) => {
    if (typeof value === 'string') return decoded(value);
    return isThing(value) && typesOf(value).includes('DefinedTerm') && typeof value.name === 'string'
      ? value.name
      : null;
  });
}

/** Texts taken apart at commas, each once. */
function listed(texts: readonly (string | null)[]): string[] {
  const found = new Map<string, string>();
  for (const part of texts.flatMap((text) => (text ? decoded(text).split(/[,;|]/) : []))) {
    const name = oneLine(part);
    if (name && name.length <= LONGEST && !NO_TOPIC.test(name) && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), name);
  }
  return [...found.values()];
}
