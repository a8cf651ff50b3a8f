/** Who held which role in an organization: over time, or on one date. The form needs no JavaScript. */
import { RolesOverTime } from '../drawings/roles-over-time';
import type { Answers, Asked } from '../page';
import { EntityLink } from '../parts/entity-link';
import { More } from '../parts/more';
import { Section } from '../parts/section';
import { pathOf, pathWith } from '../paths';
import type { Members } from './read-members';
import { today } from './today';

type Person = Members['people'][number];

interface Props {
  organization: Answers['Organization'];
  members: Members;
  query: Asked['query'];
  timeZone: string;
}

export function OrganizationPeople({ organization, members, query, timeZone }: Props) {
  const { people, asOf, problem, next } = members;
  if (people.length === 0 && !asOf) return null;
  const home = pathOf('organization', organization);
  return (
    <Section id="people" title="People">
      <form class="as-of" action={`${home}#people`}>
        <label for="as-of">Who was there on</label>
        <input
          id="as-of"
          name="asOf"
          value={asOf ?? ''}
          placeholder="2021-10-19"
          maxLength={64}
          autocomplete="off"
          aria-describedby={problem ? 'as-of-problem' : 'as-of-hint'}
          aria-invalid={problem ? 'true' : undefined}
        />
        <button type="submit">Show</button>
        {asOf && <a href={`${home}#people`}>All times</a>}
        {problem ? (
          <p id="as-of-problem" class="problem" role="alert">
            {problem}
          </p>
        ) : (
          <p id="as-of-hint" class="hint">
            A day, a month or a year: 2021-10-19, 2021-10, 2021
          </p>
        )}
      </form>
      {asOf && !problem && people.length === 0 && (
        <p class="empty">Nobody is known to have held a role there then.</p>
      )}
      {asOf ? <Then people={people} /> : <OverTime people={people} today={today(timeZone)} />}
      <More href={next && `${pathWith(home, { ...query, people: next })}#people`}>More people</More>
    </Section>
  );
}

function Then({ people }: { people: Person[] }) {
  return (
    <ul class="people-then">
      {people.map((person) => (
        <li key={person.documentId}>
          <EntityLink kind="person" reference={person} />{' '}
          {person.roles.map(({ title, basis }) => (
            <span key={title} class="people-role">
              <bdi>{title}</bdi>
              {basis === 'attested' && <small> seen in it near this date</small>}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function OverTime({ people, today: day }: { people: Person[]; today: string }) {
  const roles = people.flatMap((person) =>
    person.roles.map((role, index) => ({
      ...role,
      key: `${person.documentId} ${index}`,
      label: (
        <>
          <EntityLink kind="person" reference={person} />
          {', '}
          <bdi>{role.title}</bdi>
        </>
      ),
    })),
  );
  return <RolesOverTime roles={roles} today={day} />;
}
