/**
 * Whom a form filters by: those who are chosen stay by a box that is ticked, another is typed. With JavaScript the field
 * suggests names (public/reader/suggest.js); without, the server takes the best match.
 */
import { inOrder } from '../parts/in-order';
import type { Chosen, Filtered, FilterKind } from './chosen';

const WORDS: Record<FilterKind, { label: string; another: string; nobody: string }> = {
  person: { label: 'Person', another: 'Another person', nobody: 'Nobody on the record is called' },
  organization: {
    label: 'Organization',
    another: 'Another organization',
    nobody: 'No organization on the record is called',
  },
  topic: { label: 'Topic', another: 'Another topic', nobody: 'No topic on the record is called' },
  story: { label: 'Story', another: 'Another story', nobody: 'No story on the record is called' },
  article: { label: 'Article', another: 'Another article', nobody: 'No article has the address' },
};

interface Props {
  filtered: Filtered;
  kinds: readonly FilterKind[];
}

export function ChosenFields({ filtered, kinds }: Props) {
  return (
    <>
      {inOrder(kinds, (kind) => (
        <KindFields kind={kind} filtered={filtered} />
      ))}
    </>
  );
}

function KindFields({ kind, filtered }: { kind: FilterKind; filtered: Filtered }) {
  const chosen = filtered.chosen.filter((one) => one.kind === kind);
  const unknown = filtered.unknown.filter((one) => one.kind === kind);
  // Nobody types the address of an article: it comes with a link, and is only taken away.
  if (kind === 'article' && chosen.length + unknown.length === 0) return null;
  const { label, another } = WORDS[kind];
  const problem = `filter-${kind}-problem`;
  return (
    <div class="field">
      {kind === 'article' ? (
        <span class="field-name">{label}</span>
      ) : (
        <>
          <label for={`filter-${kind}`}>{chosen.length > 0 ? another : label}</label>
          <span class="suggesting">
            <input
              id={`filter-${kind}`}
              name={kind}
              type="text"
              maxLength={200}
              autocomplete="off"
              data-suggest={kind}
              aria-describedby={unknown.length > 0 ? problem : undefined}
            />
          </span>
        </>
      )}
      {inOrder(chosen, (one) => (
        <Box chosen={one} />
      ))}
      {unknown.length > 0 && (
        <p class="problem" id={problem}>
          {WORDS[kind].nobody} <q>{unknown.map(({ text }) => text).join(', ')}</q>.
        </p>
      )}
    </div>
  );
}

function Box({ chosen: { kind, id, name } }: { chosen: Chosen }) {
  return (
    <label class="chosen">
      <input type="checkbox" name={kind} value={id} checked /> <bdi>{name}</bdi>
    </label>
  );
}
