/** From rows of the record to entries: pure. */
import { parseEdtf } from '../dates/edtf';
import type { DateRange } from '../dates/range';
import { rolesAt } from '../dates/roles-at';
import { SIGNIFICANCE } from '../record/projection/entity';
import type { EntryDate, EntryPerson, EntryReference, EventEntry } from './entry';
import type { EventRow, ParticipantRow } from './read-events';

const SIGNIFICANCES = Object.keys(SIGNIFICANCE) as EventEntry['significance'][];

/** An event as an entry of a timeline. */
export function eventEntry(row: EventRow): EventEntry {
  const date = entryDate(row.edtf);
  const of = (kind: ParticipantRow['kind']) => row.participants.filter((one) => one.kind === kind);
  return {
    type: 'event',
    documentId: row.documentId,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    significance: SIGNIFICANCES.find((name) => SIGNIFICANCE[name] === row.significance) ?? 'minor',
    eventStatus: row.status as EventEntry['eventStatus'],
    date,
    place: row.place,
    country: row.country,
    people: of('person').map((person) => personThen(person, date)),
    organizations: of('organization').map(reference),
    reportedBy: {
      count: row.reports,
      independentSources: row.independentSources,
      articles: row.articles.map(({ dateGiven, ...article }) => ({
        ...article,
        dateGiven: dateGiven === null ? null : entryDate(dateGiven),
      })),
    },
  };
}

/** A date with the words and days that it stands for. */
export function entryDate(edtf: string): EntryDate {
  const { display, precision, startsOn, endsOn } = parseEdtf(edtf);
  return { edtf, display, precision, startsOn, endsOn };
}

function personThen(person: ParticipantRow, then: DateRange): EntryPerson {
  const rolesThen = rolesAt(person.roles, then).map(({ role, basis }) => ({
    title: role.title,
    organization: role.organization,
    basis,
  }));
  return { ...reference(person), rolesThen };
}

function reference({ documentId, slug, name }: EntryReference): EntryReference {
  return { documentId, slug, name };
}
