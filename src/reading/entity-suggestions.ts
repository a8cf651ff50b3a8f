/** What a text names, as suggestions. */
import type { EntityFound } from './entities';
import type { EntitySuggestion } from './suggestion';
import { sentence } from './told';

export function entitySuggestion(found: EntityFound): EntitySuggestion {
  const { type, name, mentions, roles, link, candidates, confidence } = found;
  const { start, end } = mentions[0]!;
  return {
    ...{ kind: type, value: name, start, end, confidence, reason: reasonOf(found) },
    ...{ mentions, roles, link, candidates },
  };
}

/** What speaks for the likeliest mention by name, and for the record. */
function reasonOf({ mentions, link }: EntityFound): string {
  const byName = mentions.filter(({ kind }) => kind === 'name');
  const likeliest = (byName.length > 0 ? byName : mentions).reduce((best, one) =>
    one.confidence > best.confidence ? one : best,
  );
  const reasons = new Set([likeliest.reason, ...(link ? [link.reason] : [])]);
  return [...reasons].map(sentence).join(' ');
}
