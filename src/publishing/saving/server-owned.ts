/** Fields that the server writes and nobody else. Pure. */
import type { DocumentKind } from '../../record/kinds';
import type { Payload } from './payload';

/** A payload without the fields that are the server's, whichever way it came in. */
export function withoutServerOwned(kind: DocumentKind, data: Payload): Payload {
  const { onRecord: _onRecord, ...rest } = data;
  if (kind === 'event') {
    const { startsOn: _startsOn, endsOn: _endsOn, ...event } = rest;
    return event;
  }
  if (kind !== 'article' || !Array.isArray(rest.events)) return rest;
  return { ...rest, events: rest.events.map(withoutReportedSince) };
}

/**
 * What a clone must not take over from the original: what is unique, when it was published, where it was imported
 * from, and whether it is on the record. What the caller gives wins, the last aside.
 */
export function cloneDefaults(kind: DocumentKind): Payload {
  if (kind === 'article') {
    return { publishedOn: null, updatedOn: null, minorChange: false, importedFrom: null };
  }
  return kind === 'person' || kind === 'organization' ? { wikidataId: null } : {};
}

function withoutReportedSince(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { reportedSince: _reportedSince, ...rest } = entry as Payload;
  return rest;
}
