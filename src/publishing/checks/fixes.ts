/** What one click can do about a finding: pure. */
import type { CheckedArticle } from './checked-article';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { CREATED, type Linked, type OfferedFix } from './offered-fix';
import { linkedAt, mergeTwins, otherTwin } from './twin-fixes';

/** What fixes can draw on. */
export interface Offers {
  /** Sources that stand for the organizations and people that the article links, by their documentIds. */
  sourceOf: ReadonlyMap<string, Linked>;
  /** Sources that the article cites. */
  cited: readonly Linked[];
}

/** More buttons would only hide the right one. */
const MOST = 3;

/** The fixes of a finding, the likeliest first. */
export function fixesOf(
  { code, path, fix, twin }: Finding,
  article: CheckedArticle,
  { publishedCorrections }: Pick<CheckContext, 'publishedCorrections'>,
  offers: Offers,
): OfferedFix[] {
  const [field, index] = path;
  switch (code) {
    case 'nameNotLinked': {
      if (!fix) return [];
      const { kind, documentId, label } = fix.link;
      const value = { kind: kind as Linked['kind'], documentId, label };
      return [{ label: `Link ${label}`, patch: [{ op: 'link', path: [fix.link.field], value }] }];
    }
    case 'linkNotNamed': {
      const linked = linkedAt(article, field, index);
      return linked
        ? [{ label: `Unlink ${linked.label}`, patch: [{ op: 'unlink', path: [field!], value: linked }] }]
        : [];
    }
    case 'lookAlike':
      return twin ? otherTwin(article, path, twin) : mergeTwins(article, field, index);
    case 'citationMissing':
      return citations(article, offers);
    case 'eventWithoutSource':
      return offers.cited.slice(0, MOST).map((source) => ({
        label: `It rests on ${source.label}`,
        patch: [{ op: 'link', path, value: source }],
      }));
    case 'figureWithoutCredit':
      return offers.cited.slice(0, MOST).map((source) => ({
        label: `Credit ${source.label}`,
        patch: [{ op: 'link', path, value: source }],
      }));
    case 'figureWithoutAlt': {
      const caption = article.leadFigure?.caption?.trim();
      return caption ? [{ label: 'Use the caption', patch: [{ op: 'set', path, value: caption }] }] : [];
    }
    case 'quoteWithoutSpeaker':
      return article.people.slice(0, MOST).map(({ documentId, name }) => ({
        label: `${name} says it`,
        patch: [{ op: 'link', path, value: { kind: 'person', documentId, label: name } }],
      }));
    case 'correctionRemoved': {
      const left = article.corrections.map(({ date, kind, text }) =>
        JSON.stringify([date, kind, text.trim()]),
      );
      const gone = publishedCorrections.filter(
        ({ date, kind, text }) => !left.includes(JSON.stringify([date, kind, text.trim()])),
      );
      if (gone.length === 0) return [];
      const patch = gone.map((value) => ({
        op: 'append' as const,
        path: ['corrections'],
        value: { ...value },
      }));
      return [{ label: 'Put it back', patch }];
    }
    default:
      return [];
  }
}

/** Organizations that the article links, as sources. */
function citations(article: CheckedArticle, { sourceOf }: Offers): OfferedFix[] {
  const cite = (value: Linked | typeof CREATED) => [
    { op: 'append' as const, path: ['citations'], value: { source: value } },
  ];
  return article.organizations.slice(0, MOST).map(({ documentId, name }) => {
    const source = sourceOf.get(documentId);
    const label = `Cite ${name}`;
    return source
      ? { label, patch: cite(source) }
      : {
          label,
          patch: cite(CREATED),
          create: { kind: 'source', from: { kind: 'organization', documentId } },
        };
  });
}
