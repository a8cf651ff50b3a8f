import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readingRoute } from '../../http/reading-route';
import { timelineParameters } from '../../timeline/parameters';
import { calendarRoute } from './calendar-route';

const ACTION = 'api::timeline.timeline.findOne';

/**
 * The routes of a type's timelines, page by page and as calendars. One action answers for all types, and so one permission opens them; its name ends
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
      calendarRoute(strapi, {
        path: `/${plural}/:id/calendar.ics`,
        handler: 'api::timeline.calendar.findOne',
        permission: ACTION,
      }),
    ],
  };
}
