/** Timelines of documents and of the whole record: the functions behind `GET /api/timeline` and its like. */
import type { Core } from '@strapi/strapi';
import { type DocumentKind, ENTITY_KINDS, uidOf } from '../../record/kinds';
import type { TimelinePage } from '../../timeline/entry';
import { findTimelines } from '../../timeline/find';
import { timelineHistogram } from '../../timeline/histogram';
import { parseHistogram, parseTimeline } from '../../timeline/parameters';
import { asQuery } from '../arguments';
import type { Entry } from '../associations/entries';
import { inReading, type Resolver } from '../reading';
import { selectsOnly } from '../selection';
import { typeNameOf } from '../type-names';
import { askAbout } from './by-key';

type Arguments = Record<string, unknown>;

const NOTHING: TimelinePage<string> = { entries: [], next: null, extent: null };

/** Resolvers of `Query.timeline`, `Query.timelineHistogram` and `timeline` on the seven types. */
export function timelineResolvers(strapi: Core.Strapi) {
  const ofAll: Resolver<unknown, Arguments> = async (_, args, __, info) => {
    const [page] = await findTimelines(strapi, [null], parseTimeline(asQuery(args)), {
      extent: hasExtent(info),
    });
    return page;
  };
  const histogram: Resolver<unknown, Arguments> = (_, args) =>
    timelineHistogram(strapi, parseHistogram(asQuery(args)));
  const kinds = (['article', ...ENTITY_KINDS] as const).map((kind) => [
    typeNameOf(strapi, uidOf(kind)),
    { timeline: inReading(strapi, ofOne(strapi, kind)) },
  ]);
  return {
    Query: { timeline: inReading(strapi, ofAll), timelineHistogram: inReading(strapi, histogram) },
    ...(Object.fromEntries(kinds) as Record<string, { timeline: Resolver<Entry, Arguments> }>),
  };
}

function ofOne(strapi: Core.Strapi, kind: DocumentKind): Resolver<Entry, Arguments> {
  return async ({ documentId }, args, context, info) => {
    const parameters = parseTimeline(asQuery(args), kind);
    const extent = hasExtent(info);
    const page = await askAbout(
      strapi,
      context,
      { kind, documentId: String(documentId) },
      {
        name: `timeline ${JSON.stringify(args)} ${extent}`,
        answer: (subjects) => findTimelines(strapi, subjects, parameters, { extent }),
      },
    );
    return page ?? NOTHING;
  };
}

function hasExtent(info: Parameters<Resolver>[3]): boolean {
  return !selectsOnly(info, ['entries', 'next']);
}
