/** What a suggestion is, and what accepting it does. */
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { explainEdtf } from '../../../dates/as-typed';
import { DocumentLink } from '../../shared/DocumentLink';
import { useWords } from '../../shared/words';
import {
  type EventProposal,
  knownRecord,
  type Proposal,
  type QuoteProposal,
  type RecordReference,
  type RoleProposal,
} from './proposals';

export function What({ proposal }: { proposal: Proposal }) {
  switch (proposal.kind) {
    case 'role':
      return <Role proposal={proposal} />;
    case 'quote':
      return <SaidBy proposal={proposal} />;
    case 'event':
      return <Happening proposal={proposal} />;
    case 'source':
      return <Named proposal={proposal} as={proposal.target === 'citations' ? 'cited' : 'credited'} />;
    default:
      return <Named proposal={proposal} />;
  }
}

/** An EDTF date in words; as it is written where it cannot be read. */
export function dateInWords(edtf: string): string {
  const explained = explainEdtf(edtf);
  return 'error' in explained ? edtf : explained.explanation;
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}

function Record({ record }: { record: RecordReference }) {
  return (
    <DocumentLink kind={record.kind} documentId={record.documentId}>
      {record.label}
    </DocumentLink>
  );
}

function Named({ proposal, as }: { proposal: Proposal; as?: 'cited' | 'credited' }) {
  const t = useWords();
  const record = knownRecord(proposal);
  return (
    <Line>
      {as && `${t(`suggestions.${as}`)}. `}
      {record ? (
        <>
          {t('suggestions.inArchive')} <Record record={record} />
        </>
      ) : (
        t('suggestions.new')
      )}
    </Line>
  );
}

function Role({ proposal: { person, attestedOn } }: { proposal: RoleProposal }) {
  const t = useWords();
  return (
    <>
      <Line>
        {t('suggestions.role.of')} <Record record={person} />
        {attestedOn && `, ${t('suggestions.role.seen', { date: dateInWords(attestedOn) })}`}
      </Line>
      <Line>{t('suggestions.role.public')}</Line>
    </>
  );
}

function SaidBy({ proposal: { speaker, onBehalfOf, attribution, saidOn } }: { proposal: QuoteProposal }) {
  const t = useWords();
  const record = speaker ?? onBehalfOf;
  return (
    <Line>
      {record ? (
        <>
          {t('suggestions.saidBy')} <Record record={record} />
        </>
      ) : attribution ? (
        `${t('suggestions.saidBy')} ${attribution}`
      ) : (
        t('suggestions.saidByNobody')
      )}
      {saidOn && `, ${dateInWords(saidOn)}`}
    </Line>
  );
}

function Happening({ proposal }: { proposal: EventProposal }) {
  const t = useWords();
  const { date, eventStatus } = proposal;
  return (
    <>
      <Line>
        <strong>{dateInWords(date)}</strong>
        {eventStatus !== 'happened' && ` · ${t(`suggestions.event.${eventStatus}`)}`}
      </Line>
      <Named proposal={proposal} />
    </>
  );
}
