/** What a suggestion is, and what accepting it does. */
import { TextButton, Typography } from '@strapi/design-system';
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

interface Props {
  proposal: Proposal;
  /** Chooses a record that may be meant; left out where the editor may not. */
  onChoose: ((record: RecordReference) => void) | undefined;
}

export function What({ proposal, onChoose }: Props) {
  const t = useWords();
  switch (proposal.kind) {
    case 'role':
      return <Role proposal={proposal} />;
    case 'quote':
      return <SaidBy proposal={proposal} />;
    case 'event':
      return (
        <>
          <Happening proposal={proposal} />
          <Meant proposal={proposal} onChoose={onChoose} />
        </>
      );
    case 'source':
      return (
        <>
          <Line>{t(proposal.target === 'citations' ? 'suggestions.cited' : 'suggestions.credited')}</Line>
          <Meant proposal={proposal} onChoose={onChoose} />
        </>
      );
    default:
      return <Meant proposal={proposal} onChoose={onChoose} />;
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

/** The record of the archive that is linked, or that may be meant. */
function Meant({ proposal, onChoose }: Props) {
  const t = useWords();
  const record = knownRecord(proposal);
  const likeliest = 'candidates' in proposal ? proposal.candidates[0] : undefined;
  if (record) {
    return (
      <Line>
        {t('suggestions.inArchive')} <Record record={record} />
      </Line>
    );
  }
  if (!likeliest) return <Line>{t('suggestions.new')}</Line>;
  return (
    <>
      <Line>
        {t('suggestions.mayBe')} <Record record={likeliest} />
      </Line>
      {onChoose && (
        <TextButton
          aria-label={t('suggestions.itIsOf', { title: likeliest.label })}
          onClick={() => onChoose(likeliest)}
        >
          {t('suggestions.itIs')}
        </TextButton>
      )}
    </>
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

function Happening({ proposal: { date, eventStatus } }: { proposal: EventProposal }) {
  const t = useWords();
  return (
    <Line>
      <strong>{dateInWords(date)}</strong>
      {eventStatus !== 'happened' && ` · ${t(`suggestions.event.${eventStatus}`)}`}
    </Line>
  );
}
