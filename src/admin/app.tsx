import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: {
    // The panel asks no other server for news of releases and shows no product tutorials.
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(_app: StrapiApp) {},
};
