/** Timelines by parameters: what REST and GraphQL call. */
import type { Core } from '@strapi/strapi';
import { editorial } from '../editorial';
import { type Cursors, cursorsFor } from '../http/cursor';
import { noteShownIn } from '../record/dependencies';
import { inReading } from '../record/reading/session';
import type { Subject } from '../record/subjects';
import { clausesOf } from './clauses';
import type { TimelinePage } from './entry';
import { sharedFilter } from './filter';
import type { TimelineParameters } from './parameters';
import { timelines } from './timelines';
import type { TimelinePosition } from './types';

export interface FindOptions {
  /** Whether pages say the extent of their whole selection; default true. */
  extent?: boolean;
}

/**
 * The timelines of several documents on the record, in their order; null stands for the whole record.
 *
 * @throws NotFoundError (404) where a filter names what is unknown or off the record
 * @throws ValidationError (400) for a cursor that was made for another timeline
 */
export function findTimelines(
  strapi: Core.Strapi,
  owners: readonly (Subject | null)[],
  parameters: TimelineParameters,
  { extent = true }: FindOptions = {},
): Promise<TimelinePage<string>[]> {
  const { timeZone } = editorial(strapi);
  const { limit, cursor } = parameters;
  const order = parameters.order ?? (parameters.before && !parameters.after ? 'desc' : 'asc');
  const cursors = owners.map((owner) => cursorsOf(strapi, owner, parameters));
  const positions = cursors.map((own) => (cursor === undefined ? null : positionAt(own, cursor)));
  return inReading(strapi, async (transaction) => {
    const { clauses, filter } = await sharedFilter(
      transaction,
      parameters,
      owners.every((owner) => owner !== null),
    );
    const present = owners.filter((owner) => owner !== null);
    const own = await clausesOf(transaction, present, parameters);
    const ownClause = new Map(present.map((owner, index) => [owner, own[index]!]));
    const requests = owners.map((owner, index) => ({
      clauses: owner ? [ownClause.get(owner)!, ...clauses] : clauses,
      position: positions[index]!,
      ...{ filter, order, limit },
    }));
    const pages = await timelines(transaction, requests, { timeZone, extent });
    // Here, because not all formats name what they show.
    noteShownIn(pages);
    return pages.map((page, index) => ({ ...page, next: page.next && cursors[index]!.encode(page.next) }));
  });
}

/** Everything but the page and the format decides which timeline it is. */
function cursorsOf(strapi: Core.Strapi, owner: Subject | null, parameters: TimelineParameters): Cursors {
  const { limit: _, cursor: __, format: ___, ...query } = parameters;
  return cursorsFor(strapi, ['timeline', owner?.documentId ?? null, query]);
}

function positionAt(cursors: Cursors, cursor: string): TimelinePosition {
  const [startsOn, endsOn, documentId] = cursors.decode(cursor);
  return [String(startsOn), String(endsOn), String(documentId)];
}
