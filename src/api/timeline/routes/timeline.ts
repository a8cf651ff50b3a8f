import type { Core } from '@strapi/strapi';
import { readingRoute } from '../../../http/reading-route';
import { histogramParameters, timelineParameters } from '../../../timeline/parameters';
import { calendarRoute } from '../calendar-route';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/timeline',
      handler: 'timeline.find',
      request: { query: timelineParameters.shape },
      config: readingRoute(strapi, 'api::timeline.timeline.find'),
    },
    {
      method: 'GET',
      path: '/timeline/histogram',
      handler: 'histogram.find',
      request: { query: histogramParameters.shape },
      config: readingRoute(strapi, 'api::timeline.histogram.find'),
    },
    calendarRoute(strapi, {
      path: '/calendar.ics',
      handler: 'calendar.find',
      permission: 'api::timeline.timeline.find',
    }),
  ],
});
