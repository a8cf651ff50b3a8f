/** The records that suggestions speak of. Pure. */
import type { RecordReference, Suggested } from '../../../suggestions/suggested';

/** All of them, the same one perhaps several times. */
export function referencesOf({ proposal }: Suggested): RecordReference[] {
  switch (proposal.kind) {
    case 'person':
    case 'organization':
    case 'source':
      return proposal.link ? [proposal.link] : [];
    case 'role':
      return [proposal.person, ...(proposal.organization ? [proposal.organization] : [])];
    case 'quote':
      return [proposal.speaker, proposal.onBehalfOf].filter((one) => one !== null);
    case 'event':
      return proposal.candidates.slice(0, 1);
  }
}
