import type { Answers } from '../page';
import type { Mention } from './body/mentioned';
import { EntityLink, type Reference } from './entity-link';
import { inOrder } from './in-order';
import { Roles } from './roles';

type PagePerson = Answers['PagePerson'];

/** How many cards the stylesheet knows. */
const CARDS = 24;

/** Whom an article names and lets speak, each once, in the order of the article. */
export function peopleOf({ people, byline, quotes }: Answers['ArticlePage']): PagePerson[] {
  const all = [...people, ...quotes.flatMap(({ speaker }) => speaker ?? []), ...byline];
  return all.filter(
    (one, index) => all.findIndex(({ documentId }) => documentId === one.documentId) === index,
  );
}

/** Which mentions have a card, and which: the first of each person, beside which the stylesheet places it. */
export function cardsOf(people: readonly PagePerson[], mentions: readonly Mention[]): Map<Mention, number> {
  const inText = [...mentions].sort((a, b) => a.block - b.block || a.start - b.start);
  return new Map(
    people.slice(0, CARDS).flatMap(({ documentId }, index): [Mention, number][] => {
      const first = inText.find((mention) => mention.documentId === documentId);
      return first ? [[first, index]] : [];
    }),
  );
}

/**
 * What is shown beside a name while it is pointed at or has the focus: who it was then. The stylesheet places each
 * beside its mention; a screen reader is given it as the description of the link.
 */
export function Cards({ people }: { people: readonly PagePerson[] }) {
  return (
    <div class="cards">
      {inOrder(people.slice(0, CARDS), ({ name, rolesThen, summary }, index) => (
        <div class={`card c${index}`} id={`card-${index}`}>
          <p class="card-name" dir="auto">
            {name}
          </p>
          {rolesThen.length > 0 && (
            <p class="card-roles">
              <Roles roles={rolesThen} linked={false} />
            </p>
          )}
          {summary && (
            <p class="card-summary" dir="auto">
              {summary}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface CastProps {
  people: readonly PagePerson[];
  organizations: readonly Reference[];
}

/** Whom an article names, with what each was at the time. */
export function Cast({ people, organizations }: CastProps) {
  if (people.length + organizations.length === 0) return null;
  return (
    <aside class="cast" aria-labelledby="cast">
      <h2 id="cast" class="label">
        In this article
      </h2>
      {people.length > 0 && (
        <ul class="cast-people">
          {inOrder(people, (person) => (
            <li class="cast-entry">
              <EntityLink kind="person" reference={person} />
              {person.rolesThen.length > 0 && (
                <span class="cast-roles">
                  <Roles roles={person.rolesThen} linked={false} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {organizations.length > 0 && (
        <ul class="cast-organizations">
          {inOrder(organizations, (organization) => (
            <li class="cast-organization">
              <EntityLink kind="organization" reference={organization} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
