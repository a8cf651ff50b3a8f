import type { EventLeaf, WithContext } from 'schema-dts';
import type { Reference } from '../../article-page/references';
import type { Addresses } from '../addresses';
import type { EventFacts } from '../facts';
import { isoDates } from '../iso-dates';
import { type ListedWork, listedWorks } from './listed-works';
import { CONTEXT, node } from './node';
import { organizationNode } from './people';
import { placeNode } from './place';

/** An event on the record, with what it may tell. */
export interface EventMetadata extends EventFacts {
  documentId: string;
  title: string;
  summary: string | null;
  people: Reference[];
  organizations: Reference[];
  superEvent: Reference | null;
  /** The newest articles that report it. */
  reportedBy: ListedWork[];
}

/** An event by itself. */
export function eventJsonLd(event: EventMetadata, addresses: Addresses): WithContext<EventLeaf> {
  const { documentId, superEvent } = event;
  const reference = { documentId, slug: null, name: event.title };
  return {
    ...CONTEXT,
    ...eventNode(reference, event, addresses),
    ...node<Partial<EventLeaf>>({
      identifier: documentId,
      description: event.summary,
      about: [
        ...event.people.map(({ documentId: id, name }) => ({
          '@type': 'Person' as const,
          '@id': addresses.of('person', id),
          name,
        })),
        ...event.organizations.map((one) => organizationNode(one, undefined, addresses)),
      ],
      superEvent: superEvent && {
        '@type': 'Event',
        '@id': addresses.of('event', superEvent.documentId),
        name: superEvent.name,
      },
      subjectOf: listedWorks(event.reportedBy, addresses),
    }),
  };
}

/** An event as an article or a story names it. */
export function eventNode(
  { documentId, name }: Reference,
  facts: EventFacts | undefined,
  addresses: Addresses,
): EventLeaf {
  return node<EventLeaf>({
    '@type': 'Event',
    '@id': addresses.of('event', documentId),
    name,
    ...(facts && isoDates(facts.date)),
    eventStatus: facts && statusOf(facts.eventStatus),
    location: facts && placeNode(facts),
  });
}

/** EventScheduled is of what will take place and of what has taken place as planned. */
function statusOf(status: string | null) {
  return status === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled';
}
