import type { Answers } from '../page';
import { EntityLink, separator } from './entity-link';
import { inOrder } from './in-order';

/** The roles that somebody held then: "Minister of Foreign Affairs, Ministry of Foreign Affairs of Russia". */
export function Roles({ roles, linked = true }: { roles: readonly Answers['RoleThen'][]; linked?: boolean }) {
  if (roles.length === 0) return null;
  return (
    <span class="roles">
      {inOrder(roles, ({ title, organization, basis }, index) => (
        <>
          {separator(index, roles.length)}
          <span dir="auto">{title}</span>
          {organization && ', '}
          {organization &&
            (linked ? (
              <EntityLink kind="organization" reference={organization} />
            ) : (
              <span dir="auto">{organization.name}</span>
            ))}
          {basis === 'attested' && <span class="attested"> (seen in it around then)</span>}
        </>
      ))}
    </span>
  );
}
