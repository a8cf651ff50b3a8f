import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readingRoute } from '../../http/reading-route';
import { timelineParameters } from '../../timeline/parameters';

const ACTION = 'api::timeline.timeline.findOne';

/**
 * The route of a type's timelines. One action answers for all types, and so one permission opens them; its name ends
 * in `findOne`, without which Strapi refuses read-only tokens.
 */
export function timelineRoute(strapi: Core.Strapi, plural: string) {
  return {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: `/${plural}/:id/timeline`,
        handler: ACTION,
        request: { params: { id: z.string() }, query: timelineParameters.shape },
        config: readingRoute(strapi, ACTION),
      },
    ],
  };
}
