/** Suggestions about a harbour that never was. */
import type {
  EventProposal,
  NamedProposal,
  Proposal,
  QuoteProposal,
  RecordReference,
  RoleProposal,
  SourceProposal,
  Suggested,
} from '../../../../src/suggestions/suggested';

const record = (kind: RecordReference['kind'], id: number, label: string): RecordReference => ({
  ...{ kind, id, label },
  documentId: label.toLowerCase().replace(/\W/g, ''),
});

export const ada = record('person', 1, 'Ada Stone');
export const port = record('organization', 2, 'Port Authority');
export const harbour = record('event', 3, 'The harbour opens');
export const wire = record('source', 4, 'A wire');

export function suggested(proposal: Proposal, known: Partial<Suggested> = {}): Suggested {
  const kind = proposal.kind;
  const plain = { confidence: 0.95, reason: 'a name', passages: [], mentions: 1, isRejected: false };
  return { key: JSON.stringify(proposal), kind, ...plain, ...known, proposal };
}

export function named(link: RecordReference | null): NamedProposal {
  return { kind: 'person', name: 'Ada Stone', link, candidates: [] };
}

export function quote(by: Partial<QuoteProposal>): QuoteProposal {
  const nobody = { speaker: null, onBehalfOf: null, attribution: null, saidOn: null };
  return { kind: 'quote', text: 'The tide does not wait', ...nobody, ...by };
}

export function role(): RoleProposal {
  return { kind: 'role', person: ada, title: 'Harbour master', organization: port, attestedOn: '2031-05-04' };
}

/** @param confidence that it is the event of the archive, and the date of that */
export function event(confidence: number, dated = '2031-05-04'): EventProposal {
  const said = { date: '2031-05-04', dateWords: 'on Sunday', passage: 'It opened on Sunday.' };
  return {
    ...{ kind: 'event', title: 'Harbour opens', ...said, eventStatus: 'happened' },
    ...{ people: [ada], organizations: [] },
    candidates: [{ ...harbour, date: dated, details: null, confidence, reason: 'the same day' }],
  };
}

export function source(target: SourceProposal['target'] = 'citations'): SourceProposal {
  return { kind: 'source', name: 'A wire', sourceKind: 'wire agency', link: wire, target };
}
