/** From what the text proposes to changes of the article's form. Pure. */
import type {
  EventCandidate,
  EventProposal,
  Proposal,
  RecordReference,
  Suggested,
  SuggestionKind,
} from '../../../suggestions/suggested';
import type { Patch } from '../../shared/form-patch';
import { LEAST } from './confidence';

export type {
  Candidate,
  EventProposal,
  NamedProposal,
  Passage,
  Proposal,
  QuoteProposal,
  RecordReference,
  RoleProposal,
  SourceProposal,
  Suggested,
  SuggestionKind,
} from '../../../suggestions/suggested';

/** What the desk's route answers. */
export interface Suggestions {
  data: Suggested[];
  meta: {
    /** How many are left out because they were rejected. */
    rejected: number;
    /** Characters of the text, and how many of them were read. */
    length: number;
    readTo: number;
  };
}

/** In the order in which an article is linked: who, then what they did. */
export const KINDS: readonly SuggestionKind[] = [
  'person',
  'organization',
  'role',
  'quote',
  'event',
  'source',
];

/** A suggestion of one kind of proposal. */
export type Of<P extends Proposal> = Suggested & { proposal: P };

export interface Group {
  kind: SuggestionKind;
  suggestions: Suggested[];
}

/** A group a kind; none that is empty. */
export function grouped(suggestions: readonly Suggested[]): Group[] {
  return KINDS.map((kind) => ({
    kind,
    suggestions: suggestions.filter((suggestion) => suggestion.kind === kind),
  })).filter((group) => group.suggestions.length > 0);
}

/** What was shown stays in its place, and what is new comes behind it: nothing moves under the pointer. */
export function inShownOrder(shown: readonly string[], fresh: readonly Suggested[]): Suggested[] {
  const place = new Map(shown.map((key, index) => [key, index]));
  const placeOf = ({ key }: Suggested) => place.get(key) ?? shown.length;
  return [...fresh].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The words by which a suggestion is known. */
export function titleOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'quote':
      return proposal.text;
    case 'role':
      return proposal.organization
        ? `${proposal.person.label}: ${proposal.title}, ${proposal.organization.label}`
        : `${proposal.person.label}: ${proposal.title}`;
    case 'event':
      return proposal.title;
    default:
      return proposal.name;
  }
}

/** The event of the archive that it is in all likelihood. */
function knownEvent({ candidates: [first] }: EventProposal): EventCandidate | null {
  return first && first.confidence >= LEAST.likely ? first : null;
}

/** The record of the archive that accepting it links; null where one must be made or chosen first. */
export function knownRecord(proposal: Proposal): RecordReference | null {
  if (proposal.kind === 'event') return knownEvent(proposal);
  return 'link' in proposal ? proposal.link : null;
}

/** Whether accepting it is a change of the form and nothing else. A quote must have somebody who says it. */
export function isAtOnce(proposal: Proposal): boolean {
  if (proposal.kind === 'role') return false;
  if (proposal.kind !== 'quote') return knownRecord(proposal) !== null;
  return Boolean(proposal.speaker ?? proposal.onBehalfOf ?? proposal.attribution);
}

/** Those that can be accepted together at that confidence; of an event, that it is this one is as sure. */
export function acceptableTogether(suggestions: readonly Suggested[], least: number): Suggested[] {
  return suggestions.filter(
    ({ confidence, proposal }) =>
      confidence >= least &&
      isAtOnce(proposal) &&
      (proposal.kind !== 'event' || (proposal.candidates[0]?.confidence ?? 0) >= least),
  );
}

/** The changes of the form that accepting makes. @param record what is linked, where the proposal names one */
export function patchOf(proposal: Proposal, record: RecordReference | null): Patch[] {
  if (proposal.kind === 'quote') return [quoteRow(proposal)];
  if (record === null || proposal.kind === 'role') return [];
  if (proposal.kind === 'event') return [eventRow(proposal, record)];
  if (proposal.kind !== 'source') {
    return [{ op: 'link', path: [record.kind === 'person' ? 'people' : 'organizations'], value: record }];
  }
  if (proposal.target === 'citations') {
    return [{ op: 'append', path: ['citations'], value: { source: record, originatesFrom: nobody() } }];
  }
  return [{ op: 'link', path: ['leadFigure', 'credit'], value: record }];
}

function quoteRow({
  text,
  speaker,
  onBehalfOf,
  attribution,
  saidOn,
}: Extract<Proposal, { kind: 'quote' }>): Patch {
  return {
    op: 'append',
    path: ['quotes'],
    value: {
      text,
      speaker: speaker ?? nobody(),
      onBehalfOf: onBehalfOf ?? nobody(),
      ...(attribution !== null && { attribution }),
      ...(saidOn !== null && { saidOn }),
    },
  };
}

/** The article's own date stands beside that of an event of the archive where the two differ. */
function eventRow({ date, dateWords, passage, candidates }: EventProposal, event: RecordReference): Patch {
  const dateOf = candidates.find(({ documentId }) => documentId === event.documentId)?.date ?? date;
  return {
    op: 'append',
    path: ['events'],
    value: {
      event,
      sources: nobody(),
      ...(dateWords !== '' && { dateWords }),
      ...(passage !== '' && { passage }),
      ...(dateOf !== date && { dateGiven: date }),
    },
  };
}

/** A relation of Strapi's form without a document. */
function nobody() {
  return { connect: [], disconnect: [] };
}
