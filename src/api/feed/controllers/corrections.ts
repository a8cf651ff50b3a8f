import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { inReading } from '../../../record/reading/session';
import { answerFeed } from '../answer';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/feeds/corrections.{rss,atom,json}` */
  find: (ctx: Context) =>
    inReading(strapi, (reading) =>
      answerFeed(strapi, ctx, reading, {
        of: 'corrections',
        name: 'corrections',
        title: 'Corrections',
        path: '/api/feeds/corrections',
      }),
    ),
});
