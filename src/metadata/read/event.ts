import type { Core } from '@strapi/strapi';
import type { Shape } from '../../record/documents/shape';
import type { Raw } from '../../record/sql';
import type { Subject } from '../../record/subjects';
import type { EventMetadata } from '../jsonld/event';
import { articlesOf } from './articles-of';
import { allTold, documentOf, NAMED, type Named, oneTold, toldOf } from './told';

type EventDocument = Omit<EventMetadata, 'people' | 'organizations' | 'superEvent' | 'reportedBy'> & {
  people: Named[];
  organizations: Named[];
  superEvent: Named | null;
};

const SHAPE: Shape = {
  fields: ['documentId', 'title', 'summary', 'date', 'eventStatus', 'place', 'country'],
  relations: { people: NAMED, organizations: NAMED, superEvent: NAMED },
};

/** What is public of an event. Three statements. */
export async function readEventMetadata(
  strapi: Core.Strapi,
  transaction: Raw,
  { key, documentId }: Subject,
): Promise<EventMetadata> {
  const event = await documentOf<EventDocument>(strapi, transaction, {
    kind: 'event',
    documentId,
    shape: SHAPE,
  });
  const { people, organizations, superEvent } = event;
  const told = await toldOf(strapi, transaction, [...people, ...organizations, superEvent]);
  return {
    ...event,
    people: allTold(told, people),
    organizations: allTold(told, organizations),
    superEvent: oneTold(told, superEvent),
    reportedBy: await articlesOf(transaction, key),
  };
}
