/** Titles that the text gives people of the archive who hold none like it: pure. */
import type { RoleFound } from '../reading/entities';
import { rounded, sentence } from '../reading/told';
import { type ArticleText, passageAt } from './article-text';
import type { Cast, Member } from './cast';
import type { DraftSuggestion } from './draft-suggestion';
import { plainWords, suggestionKey } from './key';
import { type KnownRecord, type KnownRole, referenceTo } from './known-records';

/** As long as the field. */
const LONGEST_TITLE = 255;

/**
 * Whether somebody holds a role: the same title, there or where it is not known. “Deputy Foreign Minister” is not
 * “Foreign Minister”.
 */
export function holdsRole(held: readonly KnownRole[], { title, organization }: KnownRole): boolean {
  const asked = plainWords(title);
  return held.some(
    (one) =>
      plainWords(one.title) === asked &&
      (one.organization === null || organization === null || one.organization === organization),
  );
}

/** @param attestedOn EDTF: the day of publication */
export function roleSuggestions(cast: Cast, text: ArticleText, attestedOn: string): DraftSuggestion[] {
  const found = new Map<string, DraftSuggestion>();
  for (const { entity, meant } of cast.members) {
    if (entity.kind !== 'person' || meant?.record.kind !== 'person') continue;
    for (const role of entity.roles) {
      // Whoever held it once is not attested to hold it.
      if (role.isFormer) continue;
      const organization = organizationOf(cast, role);
      const title = titleOf(text, role, organization);
      if (isHeld(meant.record, role, title, organization)) continue;
      const key = suggestionKey('role', meant.record.id, title, organization?.id ?? '');
      const passage = passageAt(text, role);
      const before = found.get(key);
      if (before) before.mentions += 1;
      if (before || !passage) continue;
      found.set(key, {
        ...{ key, kind: 'role', at: role.start },
        confidence: rounded(Math.min(role.confidence, meant.confidence)),
        reason: sentence(role.reason),
        ...{ passages: [passage], mentions: 1 },
        proposal: {
          ...{ kind: 'role', person: referenceTo(meant.record), title, attestedOn },
          organization: organization && referenceTo(organization),
        },
      });
    }
  }
  return [...found.values()];
}

function organizationOf(cast: Cast, { organization }: RoleFound): KnownRecord | null {
  const member: Member | undefined =
    organization?.entity == null ? undefined : cast.members[organization.entity];
  return member?.meant?.record.kind === 'organization' ? member.meant.record : null;
}

/** With the place, or an organization that the archive does not hold, the words as they stand. */
function titleOf({ text }: ArticleText, role: RoleFound, organization: KnownRecord | null): string {
  const isWhole = organization !== null || (role.organization === null && role.place === null);
  const words = isWhole ? role.title : text.slice(role.start, role.end);
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
}

function isHeld(
  { roles }: KnownRecord,
  role: RoleFound,
  title: string,
  organization: KnownRecord | null,
): boolean {
  return [title, role.title].some((one) =>
    holdsRole(roles, { title: one, organization: organization?.id ?? null }),
  );
}
