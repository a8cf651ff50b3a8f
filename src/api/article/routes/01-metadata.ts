/** Loaded before the core routes, which would take these paths for ids. */
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readingRoute } from '../../../http/reading-route';
import { jsonLdRoute } from '../../../metadata/json-ld-route';

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const route = (name: string) => ({
    method: 'GET',
    path: `/articles/:id/${name}`,
    handler: `${name}.findOne`,
    request: { params: { id: z.string() } },
    config: readingRoute(strapi, `api::article.${name}.findOne`),
  });
  return {
    type: 'content-api',
    routes: [jsonLdRoute(strapi, 'article'), route('ninjs'), route('opengraph')],
  };
};
