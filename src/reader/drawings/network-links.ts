/** Which of those who appear with somebody appear with one another: those whom one article names. Pure. */
import type { Answers } from '../page';
import type { NetworkLink } from './network-layout';

type Article = Answers['ArticlesAnswer']['data'][number];

/**
 * @param articles with `include=people` and `include=organizations`
 * @param among documentIds; the pairs of others are left out
 */
export function linksAmong(articles: Article[], among: string[]): NetworkLink[] {
  const order = new Map(among.map((documentId, index) => [documentId, index]));
  const counts = new Map<string, NetworkLink>();
  for (const { people = [], organizations = [] } of articles) {
    const named = [...new Set([...people, ...organizations].map(({ documentId }) => documentId))]
      .filter((documentId) => order.has(documentId))
      .sort((one, other) => order.get(one)! - order.get(other)!);
    for (const [index, source] of named.entries()) {
      for (const target of named.slice(index + 1)) {
        const known = counts.get(`${source} ${target}`);
        counts.set(`${source} ${target}`, { source, target, count: (known?.count ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()];
}
