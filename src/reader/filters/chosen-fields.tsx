/**
 * Whom a form filters by: those who are chosen stay by a box that is ticked, another is typed. With JavaScript the field
 * suggests names (public/reader/suggest.js); without, the server takes the best match.
 */
import { FILTER_KINDS, type Filtered, type FilterKind } from './chosen';

const WORDS: Record<FilterKind, { label: string; another: string; nobody: string }> = {
  person: { label: 'Person', another: 'Another person', nobody: 'Nobody on the record is called' },
  organization: {
    label: 'Organization',
    another: 'Another organization',
    nobody: 'No organization on the record is called',
  },
  topic: { label: 'Topic', another: 'Another topic', nobody: 'No topic on the record is called' },
};

export function ChosenFields({ filtered: { chosen, unknown } }: { filtered: Filtered }) {
  return (
    <>
      {FILTER_KINDS.map((kind) => {
        const ofKind = chosen.filter((one) => one.kind === kind);
        const problems = unknown.filter((one) => one.kind === kind);
        const { label, another, nobody } = WORDS[kind];
        return (
          <div class="field" key={kind}>
            <label for={`filter-${kind}`}>{ofKind.length > 0 ? another : label}</label>
            <span class="suggesting">
              <input
                id={`filter-${kind}`}
                name={kind}
                type="text"
                maxLength={200}
                autocomplete="off"
                data-suggest={kind}
                aria-describedby={problems.length > 0 ? `filter-${kind}-problem` : undefined}
              />
            </span>
            {ofKind.map(({ id, name }) => (
              <label class="chosen" key={id}>
                <input type="checkbox" name={kind} value={id} checked /> <bdi>{name}</bdi>
              </label>
            ))}
            {problems.length > 0 && (
              <p class="problem" id={`filter-${kind}-problem`}>
                {nobody} <q>{problems.map(({ text }) => text).join(', ')}</q>.
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
