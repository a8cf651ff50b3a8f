import type { Core } from '@strapi/strapi';

/** An article is some tens of kilobytes; whatever is larger than this is refused with 413. */
const BODY_LIMIT = '2mb';

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: BODY_LIMIT, formLimit: BODY_LIMIT, textLimit: BODY_LIMIT } },
  'global::temporary-files',
  'global::bad-input',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
